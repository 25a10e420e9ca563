import type { Cycle } from './cycle.ts';
import { isExpired, judgeRoot, judgeTargets, judgeTimestamp } from './judge-roles.ts';
import { Ended, endAfter, endFor } from './outcome.ts';
import { sizeLimits, type Targets, type Timestamp } from './roles.ts';
import { underRoot } from './update-state.ts';

/** Enough for four years of yearly changes in one check; a host that makes up more is left for later. */
const mostRoots = 8;

/** Takes every new root in turn, each stored before the next is asked for. Only a clear "there is none" ends the walk. */
export const followRoots = async (cycle: Cycle): Promise<void> => {
  const { tools } = cycle.check.ports;
  for (let taken = 0; taken < mostRoots; taken += 1) {
    const { root } = cycle.state;
    const fetched = await cycle.read(`${root.content.version + 1}.root.json`, sizeLimits.root, false);
    if (!fetched.ok) {
      if (fetched.why === 'missing') return;
      throw endFor(fetched, 'root', false);
    }
    const judged = await judgeRoot(fetched.bytes, root.content, tools);
    if ('refuse' in judged) throw endAfter(judged.refuse, 'root');
    await cycle.save({ ...underRoot(cycle.state, judged.accept), root: judged.accept });
  }
  throw new Ended({ outcome: 'transient', why: 'more-roots' });
};

/** Asks for the newest timestamp. One that is known already counts again only while it has not expired. */
export const followTimestamp = async (cycle: Cycle, time: number): Promise<Timestamp> => {
  const fetched = await cycle.read('timestamp.json', sizeLimits.timestamp, false);
  if (!fetched.ok) throw endFor(fetched, 'timestamp', false);
  const { root } = cycle.state;
  const judged = await judgeTimestamp(
    fetched.bytes,
    root.content,
    cycle.state,
    time,
    cycle.check.ports.tools,
  );
  if ('refuse' in judged) throw endAfter(judged.refuse, 'timestamp');
  if (judged.accept.text !== cycle.state.timestamp?.text)
    await cycle.save({ ...cycle.state, timestamp: judged.accept });
  return judged.accept.content;
};

/** The targets that the timestamp names: those at hand, or fetched. What they withdraw holds from the moment they are stored. */
export const followTargets = async (
  cycle: Cycle,
  { targets: pinned }: Timestamp,
  time: number,
): Promise<Targets> => {
  const { root, targets, targetsHash } = cycle.state;
  if (targets && targetsHash === pinned.sha256 && targets.content.version === pinned.version) {
    if (isExpired(targets.content, time)) throw endAfter('expired', 'targets');
    return targets.content;
  }
  const path = `${pinned.version}.${pinned.sha256}.targets.json`;
  const fetched = await cycle.read(path, pinned.length, false);
  if (!fetched.ok) throw endFor(fetched, 'targets', true);
  const judged = await judgeTargets(
    fetched.bytes,
    pinned,
    root.content,
    cycle.state,
    time,
    cycle.check.ports.tools,
  );
  if ('refuse' in judged) throw endAfter(judged.refuse, 'targets');
  await cycle.save({ ...cycle.state, targets: judged.accept, targetsHash: pinned.sha256 });
  return judged.accept.content;
};
