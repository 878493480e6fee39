package main

import (
	"fmt"
	"strings"
)

// diffContext is how many unchanged lines stand around a change.
const diffContext = 3

// unifiedDiff shows how before becomes after, in the form that patch reads. Both are compared line by
// line; after a difference the nearest line that both have again ends it, which is enough for edits that
// touch few lines each.
func unifiedDiff(path, before, after string) string {
	a, b := splitLines(before), splitLines(after)
	type change struct{ a, aEnd, b, bEnd int }
	var changes []change
	for i, j := 0, 0; i < len(a) || j < len(b); {
		if i < len(a) && j < len(b) && a[i] == b[j] {
			i, j = i+1, j+1
			continue
		}
		di, dj := resynchronise(a[i:], b[j:])
		changes = append(changes, change{i, i + di, j, j + dj})
		i, j = i+di, j+dj
	}
	if len(changes) == 0 {
		return ""
	}
	var out strings.Builder
	fmt.Fprintf(&out, "--- a/%s\n+++ b/%s\n", path, path)
	for first := 0; first < len(changes); {
		last := first
		for last+1 < len(changes) && changes[last+1].a-changes[last].aEnd <= 2*diffContext {
			last++
		}
		from, to := max(changes[first].a-diffContext, 0), min(changes[last].aEnd+diffContext, len(a))
		fromB := changes[first].b - (changes[first].a - from)
		toB := changes[last].bEnd + (to - changes[last].aEnd)
		fmt.Fprintf(&out, "@@ -%d,%d +%d,%d @@\n", from+1, to-from, fromB+1, toB-fromB)
		at := from
		for _, c := range changes[first : last+1] {
			writeLines(&out, " ", a[at:c.a])
			writeLines(&out, "-", a[c.a:c.aEnd])
			writeLines(&out, "+", b[c.b:c.bEnd])
			at = c.aEnd
		}
		writeLines(&out, " ", a[at:to])
		first = last + 1
	}
	return out.String()
}

// resynchronise returns how many lines of a and b differ before they agree again.
func resynchronise(a, b []string) (int, int) {
	for sum := 1; sum < len(a)+len(b); sum++ {
		for di := max(0, sum-len(b)); di <= min(sum, len(a)); di++ {
			if dj := sum - di; di < len(a) && dj < len(b) && a[di] == b[dj] {
				return di, dj
			}
		}
	}
	return len(a), len(b)
}

func splitLines(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func writeLines(out *strings.Builder, sign string, lines []string) {
	for _, line := range lines {
		out.WriteString(sign)
		out.WriteString(line)
		if !strings.HasSuffix(line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}
