import { covers, type Switches, type SwitchesForPages } from './switches.ts';

/** Mail, chats and banks: private text that nobody expects an extension to read. */
export const privateHosts: readonly string[] = [
  'mail.google.com',
  'chat.google.com',
  'meet.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'teams.microsoft.com',
  'teams.live.com',
  'mail.yahoo.com',
  'mail.yandex.ru',
  'mail.yandex.kz',
  'e.mail.ru',
  'mail.kz',
  'mail.proton.me',
  'icloud.com',
  'web.whatsapp.com',
  'messenger.com',
  'discord.com',
  'app.slack.com',
  'kaspi.kz',
  'halykbank.kz',
  'homebank.kz',
  'jusan.kz',
  'bcc.kz',
  'forte.kz',
  'sberbank.ru',
  'online.sberbank.ru',
  'tbank.ru',
  'alfabank.ru',
  'vtb.ru',
  'paypal.com',
  'egov.kz',
  'gosuslugi.ru',
];

/** What the background writes where pages can read it; so the list above is carried to no page as code. */
export const switchesForPages = (switches: Switches): SwitchesForPages => ({ ...switches, privateHosts });

/** The switches after the reader turned one site on or off. */
export const withSite = (switches: Switches, host: string, isOn: boolean): Switches => ({
  ...switches,
  off: [...switches.off.filter((entry) => entry !== host), ...(isOn ? [] : [host])],
  on: [
    ...switches.on.filter((entry) => entry !== host),
    ...(isOn && covers(privateHosts, host) ? [host] : []),
  ],
});
