package bandit

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/syntax"
)

func assertUsed(v *visitor) *Issue {
	for _, glob := range v.checker.assertSkips {
		if matchGlob(glob, v.report.Name) {
			return nil
		}
	}
	return found(Low, High, 703, "An assert is gone when Python optimises.")
}

func exceptPass(v *visitor) *Issue {
	if !v.isBareHandler("try_except_pass") {
		return nil
	}
	if _, ok := v.self.(*syntax.ExceptHandler).Body[0].(*syntax.Pass); !ok {
		return nil
	}
	return found(Low, High, 703, "An exception is caught and forgotten (pass).")
}

func exceptContinue(v *visitor) *Issue {
	if !v.isBareHandler("try_except_continue") {
		return nil
	}
	if _, ok := v.self.(*syntax.ExceptHandler).Body[0].(*syntax.Continue); !ok {
		return nil
	}
	return found(Low, High, 703, "An exception is caught and forgotten (continue).")
}

// isBareHandler reports whether the handler has one statement and catches everything, or any
// exception where the configuration asks for those too.
func (v *visitor) isBareHandler(option string) bool {
	h := v.self.(*syntax.ExceptHandler)
	if len(h.Body) != 1 {
		return false
	}
	return v.checker.truth(option, "check_typed_exception") || h.Type == nil || idOf(h.Type) == "Exception"
}

var directionMarks = []string{"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200f"}

func trojanSource(v *visitor) *Issue {
	text := v.tree.File.Text
	if !hasDirectionMark(text) {
		return nil
	}
	for i, line := range splitLines(text) {
		for _, mark := range directionMarks {
			if at := strings.Index(line, mark); at >= 0 {
				r := found(High, Medium, 838, "A character that changes the direction of text hides what the code does (%s).", "'"+strings.Trim(strconv.QuoteToASCII(mark), `"`)+"'")
				r.Lines = lineRange{i + 1, i + 1}
				r.Column, r.hasColumn = utf8.RuneCountInString(line[:at])+1, true
				return r.at(i + 1)
			}
		}
	}
	return nil
}

// hasDirectionMark saves splitting a text that has none of directionMarks. All begin with the same byte.
func hasDirectionMark(text string) bool {
	for {
		at := strings.IndexByte(text, directionMarks[0][0])
		if at < 0 {
			return false
		}
		text = text[at:]
		for _, mark := range directionMarks {
			if strings.HasPrefix(text, mark) {
				return true
			}
		}
		text = text[1:]
	}
}

// splitLines is Python's str.splitlines.
func splitLines(text string) []string {
	var lines []string
	start := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '\r':
			if strings.HasPrefix(text[i+1:], "\n") {
				size = 2
			}
		case '\n', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		default:
			i += size
			continue
		}
		lines = append(lines, text[start:i])
		i += size
		start = i
	}
	if start < len(text) {
		lines = append(lines, text[start:])
	}
	return lines
}
