package rule

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestWordsOfExpressions(t *testing.T) {
	for source, want := range map[string][]string{
		`(^|_)(passw(or)?d|pwd)$`: {"passwd", "password", "pwd"},
		`^allow_(dangerous|any)`:  {"allow_dangerous", "allow_any"},
		`token|.*`:                nil,
		`(?i)token`:               nil,
		`(?i)(token|key)\s*;`:     {";"},
		`(token)?`:                nil,
		`(key)+[a-z]`:             {"key"},
		`.`:                       nil,
	} {
		e, err := newExpression(source)
		if err != nil || !slices.Equal(e.words, want) {
			t.Errorf("%s needs %q, want %q (%v)", source, e.words, want, err)
		}
	}
}

func TestExpressionsAnswerAsTheirRegexpDoes(t *testing.T) {
	texts := []string{"", "db_pwd", "pwd_db", "password", "passwd", "passphrase", "allow_any", "allow_", "a", "cde", "abcde", "x", "other",
		"get", "gets", "put", "is_admin", "admin_is", "_x", "x_", "key1", "key12", "key", "KEY", "@a.b @c.b", "@a.b @c.b @d.b", "é", "\xff"}
	for source, lists := range map[string]bool{
		`(^|_)(passw(or)?d|pwd)$`:      true,
		`^allow_(dangerous|any)`:       true,
		`a|b`:                          true,
		`x*`:                           false,
		`^$`:                           true,
		`$^`:                           true,
		`a$b|x^y|^x|y$`:                true,
		``:                             true,
		`(ab|cd)+e`:                    false,
		`pass(wd|word|phrase)`:         true,
		`^(get|post|put|patch)$`:       true,
		`(^|_)(is_)?admin(_|$)`:        true,
		`key[12]?$`:                    true,
		`(?i)key`:                      false,
		`(?i)_`:                        true,
		`[^a]`:                         false,
		`(?s)(@\w+\.b\b.*){3}`:         false,
		`(?m)^x`:                       false,
		`\bx`:                          false,
		`[a-z][a-z][a-z]`:              false,
		strings.Repeat("(x|yz)", 4):    true,
		strings.Repeat("(a|b)?", 20):   false,
		`^(é|[è-ê])`:                   true,
		`(@\w+\.b ?){2}`:               false,
		`((a)|(b))c|d(e|f)(^|g)($|_h)`: true,
	} {
		re := regexp.MustCompile(source)
		e, err := newExpression(source)
		if err != nil || e.lists != lists {
			t.Errorf("%s lists its texts: %v (%v)", source, e.lists, err)
		}
		for _, text := range slices.Concat(texts, e.words, e.nearTexts()) {
			if got, want := e.matches(text), re.MatchString(text); got != want {
				t.Errorf("%s on %q: %v, want %v", source, text, got, want)
			}
		}
	}
}

// nearTexts are texts near those that the expression lists.
func (e *expression) nearTexts() []string {
	var all []string
	for text := range e.whole {
		all = append(all, text, text+"a", "a"+text)
	}
	for _, p := range e.parts {
		all = append(all, p.text, p.text+"a", "a"+p.text, "a"+p.text+"a")
	}
	return all
}
