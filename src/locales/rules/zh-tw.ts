// What the rules say, in Traditional Chinese, in the words used in Taiwan.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: '已經勾好的選項會以你的名義表示同意，除非你注意到並取消它。',
    messages: {
      preset: '可能的預先勾選：網頁開啟時，「{words}」就已經選上了。',
      later: '網頁尚未顯示的部分可能有預先勾選：「{words}」已經選上了。',
      unsure: '這可能是替你給出的同意：「{words}」處於選取狀態，請看一下。',
      withdrawn: '網頁開啟時「{words}」是選取的，沒有人按它，網頁又把它取消了。請看一下。',
    },
  },
  'concealed-consent': {
    why: '有一項以你的名義表示同意的內容會隨網頁一起送出，而你看不到它。',
    messages: {
      concealed: '可能的隱藏同意：「{words}」已選取，但看不到（{concealedBy}）。',
      wordless: '看得到一個已選取的選項，卻看不到它在問什麼（{concealedBy}）：「{words}」。請看一下。',
      unsure: '這可能是隱藏的同意：「{words}」已選取，但看不到（{concealedBy}）。請看一下。',
    },
  },
  'inconspicuous-consent': {
    why: '這項同意已經替你給出，而它的位置或樣子會讓多數人忽略過去。',
    messages: {
      faint: '可能的不顯眼同意：「{words}」已經選上，而且很容易被忽略（{weak}）。',
      unsure: '這項同意可能容易被忽略：「{words}」已經選上（{weak}）。請看一下。',
    },
  },
  'hidden-consent-field': {
    why: '表單會從一個從不顯示的欄位以你的名義送出「同意」，而且沒有可以取消的選項。',
    messages: {
      hidden: '可能的隱藏同意：欄位「{fieldName}」會以「是」送出，卻沒有任何選項詢問過你。',
    },
  },
  'preselected-extra': {
    why: '要花錢的東西被放進了你的帳單，你得自己發現才能拿掉。',
    messages: {
      priced: '可能的預選付費項目：「{words}」已經替你選上，而且要花錢。',
      unpriced: '這可能是已經替你選上的付費項目：「{words}」。請看看價格。',
    },
  },
  'mismatched-state': {
    why: '畫出來的，或螢幕報讀軟體唸出來的，和實際送出的不一樣，誰也不知道自己同意了什麼。',
    messages: {
      drawn: '可能與實際不符的同意：「{words}」畫成{shown}，其實是{state}。',
      spoken: '可能與實際不符的同意：「{words}」唸作{spoken}，其實是{state}。',
      unsure: '這項同意顯示的可能和送出的不同：「{words}」現在是{state}。請看一下。',
    },
  },
  'script-ticked-consent': {
    why: '你來的時候它沒有選取，在你看別處的時候，網頁把它選上了。',
    messages: {
      ticked: '可能由網頁自己勾選的同意：「{words}」原本沒有選取，沒有人按它就選上了。',
      unsure: '「{words}」原本沒有選取，沒有人按它卻選上了。請看一下。',
    },
  },
  'reticked-consent': {
    why: '你取消了它，網頁又把它選上了。',
    messages: {
      returned: '可能被重新勾選的同意：「{words}」已手動取消，之後又自己選上了。次數：{times}。',
      earlier: '可能被重新勾選的同意：「{words}」在前面的頁面已經取消，到這裡又選上了。',
      unsure: '「{words}」取消過，之後又選上了。請看一下。',
    },
  },
  'swept-in-consent': {
    why: '你按的是別的東西，這項同意也一起給了出去，而且沒有說明可以不選它。',
    messages: {
      swept: '可能被順帶勾選的同意：按了「{pressed}」，「{words}」也跟著選上，而且沒有標明可以不選。',
      hidden: '可能在看不見的地方被順帶勾選的同意：按了「{pressed}」，看不到的「{words}」也跟著選上了。',
      unsure: '按了「{pressed}」，「{words}」也跟著選上了。請看一下。',
    },
  },
  'added-at-submit': {
    why: '以你的名義送出的是「同意」，而你看到的並不是。',
    messages: {
      contrary: '可能在送出時加上的同意：「{words}」顯示為{shown}，送出的卻是{sent}。',
      contradicts: '可能在送出時加上的同意：「{control}」沒有選取，欄位「{fieldName}」卻以「是」送出。',
      appeared: '可能在送出時加上的同意：表單裡沒有「{fieldName}」，它卻以「是」送出。',
      unsure: '「{words}」收集到的是{sent}，而頁面上沒有任何地方這樣顯示。請看一下。',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: '同意一件事，就連帶同意了另一件，沒有辦法只選其中一件。',
    messages: {
      tied: '可能的綁定同意：「{words}」把{purposes}綁在同一個選項裡。',
      together: '這個選項可能一次徵求好幾項同意：「{words}」（{purposes}）。請看一下。',
      channels: '一個選項管著好幾種聯絡方式（{channels}）：「{words}」。請看一下。',
    },
  },
  'buried-reject': {
    why: '同意只要按一下，拒絕卻要走更遠。',
    messages: {
      longer: '可能被藏深的拒絕：拒絕要按 {refuse} 次（{way}），接受要按 {accept} 次。',
      detour: '拒絕時按了 {refuse} 次（{way}），接受只要按 {accept} 次。請看一下。',
      noWay: '接受要按 {accept} 次，拒絕的辦法沒有找到。請看一下。',
    },
  },
  confirmshaming: {
    why: '想說「不」，就得說一句讓自己顯得愚蠢或不好的話。',
    messages: {
      shames: '可能讓人難堪的措辭：想要拒絕，就得說「{words}」。',
      unsure: '這個拒絕選項的措辭可能讓人難堪：「{words}」。請看一下。',
    },
  },
  'consent-wall': {
    why: '不先同意，就不能閱讀或使用這個頁面；沒有別的選擇，「同意」就算不上同意。',
    messages: {
      locked: '可能的同意牆：不按「{accept}」，頁面就一直鎖著。',
      unsure: '不按「{accept}」，頁面可能一直鎖著。請看一下。',
    },
  },
  'contradicted-signal': {
    why: '瀏覽器在每次請求中都說明資料不得出售或分享，這個選項卻說可以。',
    messages: {
      against: '可能與訊號相反：瀏覽器送出了「全球隱私控制」（GPC）訊號，「{words}」卻是開啟的。',
      unsure: '瀏覽器送出了「全球隱私控制」（GPC）訊號，「{words}」仍然開啟著。請看一下。',
    },
  },
  'double-negative': {
    why: '句子裡的否定互相抵消，要再讀一遍才知道勾選代表什麼。',
    messages: {
      cancels: '可能的繞彎措辭：「{words}」勾選後是什麼意思，要再讀一遍才明白。',
      unsure: '這句話可能容易看錯：「{words}」。請看一下。',
    },
  },
  'forced-consent': {
    why: '不同意收郵件、不同意分享或側寫，頁面就不讓你繼續，這就不是選擇了。',
    messages: {
      required: '可能的強制同意：必須選上「{words}」才能繼續。',
      locked: '可能要先給出這項同意才能繼續：「{words}」（{how}）。請看一下。',
    },
  },
  'foreign-language-consent': {
    why: '讀得懂這個頁面的人，可能讀不懂徵求同意所用的語言。',
    messages: {
      foreign: '可能有人讀不懂的同意：「{words}」用的是{language}，頁面用的是{pageLanguage}。',
      unsure: '這項同意所用的語言（{language}）可能與頁面（{pageLanguage}）不同：「{words}」。請看一下。',
    },
  },
  'implied-consent': {
    why: '繼續、註冊，甚至只是停留，都被當作同意收郵件、分享或追蹤，而且沒有地方可以說「不」。',
    messages: {
      acting: '可能的默認同意：在這裡繼續，就被當作同意{purposes}：「{words}」。',
      browsing: '可能的默認同意：留在頁面上，就被當作同意{purposes}：「{words}」。',
      unsure: '這段文字可能把繼續當作同意{purposes}：「{words}」。請看一下。',
    },
  },
  'missing-reject': {
    why: '有說「好」的按鈕，沒有說「不」的，多數人只好按「好」打發掉它。',
    messages: {
      missing: '可能缺少拒絕：橫幅上有「{accept}」，這一層卻沒有拒絕的辦法。',
      unsure: '橫幅上有「{accept}」，這一層可能沒有拒絕的辦法。請看一下。',
    },
  },
  'mixed-polarity': {
    why: '一個框勾選是同意，旁邊那個勾選卻是不同意；一樣對待它們的人，會不知不覺給出同意。',
    messages: {
      flips: '可能的繞彎措辭：勾選「{words}」和勾選「{before}」，意思正好相反。',
      unsure: '這兩個框的意思可能相反：「{before}」和「{words}」。請看一下。',
    },
  },
  'opt-out-box': {
    why: '什麼都不做就等於同意：只有仔細讀過的人，才會去勾那個說「不」的框。',
    messages: {
      empty: '可能的反向勾選：「{words}」不勾，就等於同意。',
      similar: '「{words}」不勾，就會收到同類產品的推廣郵件，有些法律允許在購買之後這樣做。請看一下。',
      unsure: '這個空著的框不勾可能就等於同意：「{words}」。請看一下。',
    },
  },
  'preticked-purpose': {
    why: '想自己選的人會發現已經選好了：並非必要的用途全都開著，要一項一項關掉。',
    messages: {
      on: '可能預先開啟的用途：「{words}」在「{surface}」裡已經開啟。',
      later: '還沒顯示的部分可能有預先開啟的用途：「{words}」已經開啟。',
      unsure: '這個用途可能並非必要，卻已經開啟：「{words}」。請看一下。',
    },
  },
  'repeated-prompt': {
    why: '這次造訪中你已經說過「不」，現在又被問了同樣的問題。',
    messages: {
      again: '可能的反覆詢問：你{before}已經拒絕過，現在又來問。',
      unsure: '你{before}已經拒絕過，現在可能又在問。請看一下。',
    },
  },
  'unnamed-recipients': {
    why: '請你允許把資料交給「合作夥伴」或「第三方」，卻沒有說他們是誰。',
    messages: {
      given: '可能不知交給誰的同意：「{words}」{how}，卻沒有說對方是誰。',
      asked: '這裡請你允許分享資料，卻沒有說出對方的名字：「{words}」。請看一下。',
    },
  },
  'weaker-reject': {
    why: '「好」畫得引人去按，「不」畫得讓人略過。',
    messages: {
      weaker: '可能被弱化的拒絕：「{reject}」不如「{accept}」顯眼（{weak}）。',
      unsure: '「{reject}」可能不如「{accept}」顯眼（{weak}）。請看一下。',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': '已經替你給出的同意',
  'concealed-consent': '不想讓你看到的同意',
  'inconspicuous-consent': '容易忽略的同意',
  'hidden-consent-field': '隱藏欄位裡的同意',
  'preselected-extra': '已經替你選上的付費項目',
  'mismatched-state': '顯示與實際不符的選項',
  'script-ticked-consent': '網頁自己勾選的同意',
  'reticked-consent': '取消之後又回來的同意',
  'swept-in-consent': '被順帶勾選的可選同意',
  'added-at-submit': '送出時加上的同意',
  'bundled-consent': '一個選項綁著幾項同意',
  'buried-reject': '拒絕比接受要多走幾步',
  confirmshaming: '讓人難堪的拒絕措辭',
  'consent-wall': '不同意就鎖住的頁面',
  'contradicted-signal': '與瀏覽器訊號相反的出售或分享',
  'double-negative': '容易看錯的同意措辭',
  'forced-consent': '不給就不能繼續的同意',
  'foreign-language-consent': '與頁面語言不同的同意',
  'implied-consent': '借別的操作取得的同意',
  'missing-reject': '只能接受的橫幅',
  'mixed-polarity': '意思一正一反的選項',
  'opt-out-box': '空著就算同意的框',
  'preticked-purpose': '橫幅裡已經開啟的用途',
  'repeated-prompt': '拒絕之後又來問',
  'unnamed-recipients': '不知交給誰的分享同意',
  'weaker-reject': '畫得讓人略過的拒絕',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': '使用者按下時控制項顯示什麼就傳送什麼，不傳送其他內容。',
  'bundled-consent': '每個目的各用一個控制項，條款與它們全部分開。',
  'buried-reject': '讓人在同一層、用與接受一樣多的點按次數拒絕。',
  'concealed-consent': '在送出按鈕之前顯示控制項及其文字，並讓它保持關閉。',
  confirmshaming: '讓拒絕的選項只寫「不用，謝謝」，不多寫。',
  'consent-wall': '讓拒絕與接受一樣容易，或者在詢問期間仍可使用頁面。',
  'contradicted-signal': '讀取「全球隱私控制」（Global Privacy Control）訊號，並把控制項顯示為關閉。',
  'double-negative': '用一句簡單的話說明勾選代表允許什麼。',
  'forced-consent': '讓人不同意也能繼續，只要求服務本身所需的內容。',
  'foreign-language-consent': '用頁面的語言詢問。',
  'hidden-consent-field': '用看得見且關閉的控制項詢問，否則什麼也不傳送。',
  'implied-consent': '用單獨的、一開始為空的控制項詢問，並讓人不選也能繼續。',
  'inconspicuous-consent': '把文字寫得和頁面其他部分一樣大、一樣深，放在按鈕之前，並讓控制項保持關閉。',
  'mismatched-state': '讓勾選標記、輔助技術讀到的狀態和傳送的內容始終一致。',
  'missing-reject': '在接受按鈕旁邊放一個拒絕按鈕，位於同一層，樣式相同。',
  'mixed-polarity': '讓表單中所有核取方塊說法一致：勾選為允許，留空為不允許。',
  'opt-out-box': '詢問是否同意，並讓該核取方塊留空。',
  'preselected-extra': '在使用者自己加入之前，不要加入付費附加項目。',
  'preticked-consent': '讓控制項保持關閉，由使用者自己開啟。',
  'preticked-purpose': '除絕對必要的目的外，全部保持關閉，包括「正當利益」。',
  'repeated-prompt': '記住拒絕的時間與記住接受的時間一樣長，只在詢問的內容改變時再問。',
  'reticked-consent': '在本頁及之後的每一頁，都保留使用者的選擇。',
  'script-ticked-consent': '只有按下該控制項本身才能開啟它。',
  'swept-in-consent': '不要把可選的同意放進「全部同意」，或者逐項顯示並標明為可選。',
  'unnamed-recipients': '在控制項旁寫明接收方，或連結到接收方名單。',
  'weaker-reject': '把兩個選項畫成同一種按鈕，大小、粗細和對比度相同。',
};
