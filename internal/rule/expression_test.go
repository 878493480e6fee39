package rule

import (
	"regexp"
	"slices"
	"testing"
)

func TestWordsOfExpressions(t *testing.T) {
	for source, want := range map[string][]string{
		`(^|_)(passw(or)?d|pwd)$`: {"assw", "wd"},
		`^allow_(dangerous|any)`:  {"allow_"},
		`token|.*`:                nil,
		`(?i)token`:               nil,
		`(?i)(token|key)\s*;`:     {";"},
		`(token)?`:                nil,
		`(key)+[a-z]`:             {"key"},
		`.`:                       nil,
	} {
		e := newExpression(regexp.MustCompile(source))
		if !slices.Equal(e.words, want) {
			t.Errorf("%s needs %q, want %q", source, e.words, want)
		}
	}
}

func TestExpressionsAnswerAsTheirRegexpDoes(t *testing.T) {
	for _, source := range []string{`(^|_)(passw(or)?d|pwd)$`, `^allow_(dangerous|any)`, `a|b`, `x*`, `^$`, `(ab|cd)+e`, `pass(wd|word|phrase)`} {
		re := regexp.MustCompile(source)
		e := newExpression(re)
		for _, text := range []string{"", "db_pwd", "password", "passwd", "passphrase", "allow_any", "allow_", "a", "cde", "abcde", "x", "other"} {
			if got, want := e.matches(text), re.MatchString(text); got != want {
				t.Errorf("%s on %q: %v, want %v", source, text, got, want)
			}
		}
	}
}
