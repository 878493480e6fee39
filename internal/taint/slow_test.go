package taint

import "testing"

func TestSlowPatternsAreThoseWithTwoWaysAroundALoop(t *testing.T) {
	for _, c := range []struct {
		pattern, how string
		slow         bool
	}{
		{`^([a-zA-Z]+)+$`, "start", true},
		{`(?:x+)+y`, "start", true},
		{`(\d+|[0-9a-f])*x`, "full", true},
		{`^(\w|_)+$`, "start", true},
		{`^(?:[a-z]|[a-z0-9])*$`, "start", true},
		{`(foo|foo)*b`, "full", true},
		{`(?s)^(.|\n)*x$`, "start", true},
		{`^(.|\s)*x$`, "start", true},
		{`(?i)[a-z]|(a|A)*x`, "full", true},
		{`^(.|\n)*x$`, "start", false}, // the dot does not read the end of a line
		{`^(?:a|b)*x$`, "start", false},
		{`^(?P<word>[a-z]|[]|)0-9])*x$`, "start", false},
		{`(?:a|b|ab)+c`, "full", true},
		{`(\w+\s?)*!`, "full", true},
		{`(\w+\s?)*`, "start", false}, // accepts whatever was read
		{`(\w+\s?)*`, "full", true},
		{`^(.*)a(.*)a(.*)a(.*)z$`, "start", true},
		{`\w*\w*\w*\w*-`, "full", true},
		{`\w*-\d*`, "full", false},
		{`[a-z0-9]+(?:[.-][a-z0-9]+)*@[a-z]+\.[a-z]+`, "full", false},
		{`\w+(?: \w+)*!`, "full", false},
		{`^[a-z]+$`, "start", false},
		{`\d{1,3}(?:,\d{3})*(?:\.\d{2})?`, "full", false},
		{"\n ( [a-z]+ # words\n )+ \n $", "start", true},
		{`(?:[-+]?\d*)+=`, "any", true},
		{`(?:a?)*b`, "any", false},
		{`(?:(?=([a-z]+))\1 )*end`, "full", false}, // not judged
		{`(?!x)(\w+)+\.`, "start", true},
		{`(?=.*[0-9])(?:a|b|ab)+c`, "full", true},
		{`(?:(?!ab)(?:a|\w))*c`, "full", false}, // what it looks at may keep the branches apart
		{`[(](?!x[)]])\w+`, "full", false},
		{`(?!`, "full", false},
		{`^[a-z]+(\[([1-9]\d*)*\])*$`, "start", true},
		{`^[a-z]+(\[([1-9]\d*\b)*\])*$`, "start", false}, // no second number without something between
		{`^[a-z]+(\[([1-9]\d*\B)*\])*$`, "start", true},
		{`^\s*([^ \t=]+)\s*=\s*"?((?<=")[^"]*(?=")|(?<!")\S+)"?(.*)$`, "start", true},
		{`(?:(?<!a)[a-z]|a)+!`, "full", false},                        // what it looks at keeps the branches apart
		{`"(?:\\(?:.|(?!\r\n)[\n\r])|[^\\"\r\n]+)*?"`, "start", true}, // ambiguous without what looks
		{`"(?:\\(?:.|(?!\r\n)[\n\r])|[^\\"\r\n])*?"`, "start", false},
		{`(?:[a|(]+|(?=x)x|y)*z`, "start", true},
		{`(?:.*,)*\s*(\S+) realm=(["'])(.*?)\2`, "start", true},
		{`(["'])[^"']*\1`, "full", false},
		{`(\w+) \1`, "full", false},
	} {
		if got := slowPattern(c.pattern, c.how); got != c.slow {
			t.Errorf("slowPattern(%q, %s) = %v", c.pattern, c.how, got)
		}
	}
}

func TestQuadraticPatternsReadATextAgainAndAgain(t *testing.T) {
	for _, c := range []struct {
		pattern, how string
		quadratic    bool
	}{
		{`(\d+)\s*(\S+) (.*)`, "start", true},
		{`(\d+)\s+(\S+) `, "start", false},
		{`.*=.*;`, "full", true},
		{`[^=]*=[^;]*;`, "full", false},
		{`.*=.*`, "start", false},      // nothing behind it can fail
		{`(?:a+)+b`, "start", false},   // worse
		{`\w*\w*\w*-`, "start", false}, // worse
		{`\s+$`, "any", true},
		{`\s+$`, "start", false},
		{`^\s+$`, "any", false},
		{`\w+:`, "any", true},
		{`\b\w+:`, "any", false},
		{`(?<!\s)\s+$`, "any", false},
		{`<[^>]+>`, "any", true},
		{`<[^<>]+>`, "any", false},
		{`^a+;|[a-z]+:`, "any", true},
		{`"[^"]*"`, "any", false},
		{`#\w+`, "any", false}, // nothing behind it can fail
	} {
		if got := quadraticPattern(c.pattern, c.how); got != c.quadratic {
			t.Errorf("quadraticPattern(%q, %s) = %v", c.pattern, c.how, got)
		}
	}
}
