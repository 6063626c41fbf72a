/** `partner-violence`: where violence by a partner and trafficking meet. The one who controls somebody is often not a stranger. */
import {formatNumber} from '../phone.js';
import {numbers} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

export const partnerViolence = (): Topic => ({
  name: 'partner-violence',
  title: msg('About relationships', {id: 'partner-violence.topic.title', desc: 'Title of an article. A partner who looks over the shoulder may see it.'}),
  summary: [
    {
      facts: ['IPV-01'],
      sources: ['ccadv'],
      text: msg('Trafficking and violence by a partner often go hand in hand.', {id: 'partner-violence.summary.together', desc: 'First words of an article.'}),
    },
    {
      facts: ['IPV-06'],
      sources: ['ccadv'],
      text: msg('Family members or other people may do this too. Each time, it is about control.', {id: 'partner-violence.summary.control', desc: 'First words of an article.'}),
    },
  ],
  sections: [
    {
      id: 'violence',
      title: msg('What it can look like', {id: 'partner-violence.violence.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['IPV-03'],
          sources: ['ccadv'],
          text: msg('One partner tries to control the other, again and again. There are many ways to do it.', {
            id: 'partner-violence.violence.pattern',
            desc: 'What partner violence is. A list of ways follows.',
          }),
        },
      ],
      list: [
        {facts: [], sources: ['ccadv'], text: msg('Cruel words', {id: 'partner-violence.violence.words', desc: 'A way to control a partner, in a list.'})},
        {facts: [], sources: ['ccadv'], text: msg('Fear and mind games', {id: 'partner-violence.violence.mind', desc: 'A way to control a partner, in a list: psychological abuse.'})},
        {facts: [], sources: ['ccadv'], text: msg('Hurting the body', {id: 'partner-violence.violence.body', desc: 'A way to control a partner, in a list.'})},
        {facts: [], sources: ['ccadv'], text: msg('Sexual abuse', {id: 'partner-violence.violence.sexual', desc: 'A way to control a partner, in a list.'})},
        {facts: [], sources: ['ccadv'], text: msg('Control over money', {id: 'partner-violence.violence.money', desc: 'A way to control a partner, in a list.'})},
        {
          facts: [],
          sources: ['ccadv'],
          text: msg('Control through phones and other technology', {id: 'partner-violence.violence.technology', desc: 'A way to control a partner, in a list.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ccadv'],
          text: msg('The other partner may feel scared, confused and unsure. They may feel that they depend on that partner.', {
            id: 'partner-violence.violence.feelings',
            desc: 'After the list of ways to control a partner.',
          }),
        },
      ],
    },
    {
      id: 'trafficking',
      title: msg('When it is about work or sex', {id: 'partner-violence.trafficking.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['IPV-04'],
          sources: ['ccadv'],
          text: msg('Some partners make the other have sex for money. Some force them to work, or to serve without a choice. That is trafficking by a partner.', {
            id: 'partner-violence.trafficking.partner',
            desc: 'How a partner can traffic someone.',
          }),
        },
        {
          facts: ['IPV-05'],
          sources: ['ccadv'],
          text: msg('Some people live with the person who traffics them. That person may hurt them, control them and play with their feelings.', {
            id: 'partner-violence.trafficking.home',
            desc: 'On living with the person in control.',
          }),
        },
        {
          facts: ['IPV-02'],
          sources: ['ccadv'],
          text: msg('People who abuse a partner and people who traffic act much the same. They want power and control.', {
            id: 'partner-violence.trafficking.same',
            desc: 'On what partner violence and trafficking share.',
          }),
        },
      ],
    },
    {
      id: 'help',
      title: msg('What can help', {id: 'partner-violence.help.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: [],
          sources: ['hotline-site'],
          text: msg('You do not need a name for it. You can call and just ask questions.', {id: 'partner-violence.help.ask', desc: 'For a person who may be in the situation.'}),
        },
        {
          facts: [],
          sources: ['safe-connect'],
          regions: ['us-ct'],
          text: msg(str`In Connecticut you can also call or text CT Safe Connect at ${formatNumber(numbers.safeConnect)}. It is about violence by a partner or family.`, {
            id: 'partner-violence.help.safe-connect',
            desc: 'A service in Connecticut for people hurt by a partner. The gap is its number.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Does someone check your phone? Use another phone if you can.', {id: 'partner-violence.help.phone', desc: 'Advice for a person whose partner may look at the phone.'}),
        },
        {
          facts: [],
          sources: ['hotline-site', 'ours'],
          text: msg('You do not have to decide today. Leaving can be dangerous, so you can ask for advice first.', {
            id: 'partner-violence.help.leaving',
            desc: 'Advice for a person who thinks about leaving a partner.',
          }),
        },
      ],
    },
  ],
});
