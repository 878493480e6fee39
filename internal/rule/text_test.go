package rule

import (
	"reflect"
	"regexp"
	"testing"
)

// TestTextPatternsFindWhatTheirExpressionDoes compares the short way, over the bytes that a match can begin with, with the
// regular expression.
func TestTextPatternsFindWhatTheirExpressionDoes(t *testing.T) {
	const text = "a = '\u202e' # \u2066x\u2069\n\u200bb = 'né\u202d'\n\u202e"
	for _, pattern := range []string{`[\x{202A}-\x{202E}\x{2066}-\x{2069}]`, `[\x{202A}-\x{202E}\x{2066}-\x{2069}].*`, `[\x{200B}]b`, `[\x{202E}]$`, `[b-z] =`, `é|n`, `(?m)^a`} {
		re := regexp.MustCompile(pattern)
		for _, most := range []int{1, 100} {
			got, want := newTextPattern(re).find(text, most), re.FindAllStringIndex(text, most)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s, at most %d: %v, want %v", pattern, most, got, want)
			}
		}
	}
}
