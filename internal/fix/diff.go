package fix

import (
	"fmt"
	"strings"
)

// Diff returns a change as a unified diff with three lines around each change, as patch and git
// read it.
func Diff(c Change) string {
	old, new := lines(c.File.Text), lines(c.Text)
	var b strings.Builder
	fmt.Fprintf(&b, "--- a/%s\n+++ b/%s\n", c.File.Path, c.File.Path)
	script := compare(old, new)
	const around = 3
	for i := 0; i < len(script); {
		if script[i].op == ' ' {
			i++
			continue
		}
		start, end := max(0, i-around), i
		for j := i; j < len(script) && j <= end+2*around; j++ {
			if script[j].op != ' ' {
				end = j
			}
		}
		stop := min(len(script), end+1+around)
		writeHunk(&b, script[start:stop])
		i = stop
	}
	return b.String()
}

// lines splits a text; each line keeps its end.
func lines(text string) []string {
	all := strings.SplitAfter(text, "\n")
	if last := len(all) - 1; all[last] == "" {
		all = all[:last]
	}
	return all
}

// A step of a diff keeps, drops or adds a line; old and new count the lines before it.
type step struct {
	op       byte // ' ', '-', '+'
	text     string
	old, new int
}

func writeHunk(b *strings.Builder, steps []step) {
	olds, news := 0, 0
	for _, s := range steps {
		if s.op != '+' {
			olds++
		}
		if s.op != '-' {
			news++
		}
	}
	fmt.Fprintf(b, "@@ -%s +%s @@\n", hunkRange(steps[0].old, olds), hunkRange(steps[0].new, news))
	for _, s := range steps {
		b.WriteByte(s.op)
		b.WriteString(s.text)
		if !strings.HasSuffix(s.text, "\n") {
			b.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// hunkRange writes the lines of a hunk; one without lines names the line before it.
func hunkRange(before, count int) string {
	if count == 0 {
		return fmt.Sprintf("%d,0", before)
	}
	return fmt.Sprintf("%d,%d", before+1, count)
}

// compare finds the shortest way from old to new (Myers, "An O(ND) Difference Algorithm", 1986). Edits
// are few, so that the work grows with the size of the file and little else.
func compare(old, new []string) []step {
	first := 0
	for first < len(old) && first < len(new) && old[first] == new[first] {
		first++
	}
	last := 0
	for last < len(old)-first && last < len(new)-first && old[len(old)-1-last] == new[len(new)-1-last] {
		last++
	}
	var steps []step
	for i := range first {
		steps = append(steps, step{' ', old[i], i, i})
	}
	steps = append(steps, shortest(old[first:len(old)-last], new[first:len(new)-last], first)...)
	for i := len(old) - last; i < len(old); i++ {
		steps = append(steps, step{' ', old[i], i, i - len(old) + len(new)})
	}
	return steps
}

func shortest(old, new []string, offset int) []step {
	reached := map[int]int{1: 0} // by diagonal: how far in old
	var history []map[int]int
	for d := 0; ; d++ {
		before := make(map[int]int, len(reached))
		for k, x := range reached {
			before[k] = x
		}
		history = append(history, before)
		for k := -d; k <= d; k += 2 {
			x := reached[k-1] + 1
			if k == -d || k != d && reached[k-1] < reached[k+1] {
				x = reached[k+1]
			}
			for x < len(old) && x-k < len(new) && old[x] == new[x-k] {
				x++
			}
			reached[k] = x
			if x >= len(old) && x-k >= len(new) {
				return walkBack(old, new, history, offset)
			}
		}
	}
}

// walkBack follows the way that shortest found from its end.
func walkBack(old, new []string, history []map[int]int, offset int) []step {
	var back []step
	x, y := len(old), len(new)
	for d := len(history) - 1; d >= 0; d-- {
		reached, k := history[d], x-y
		from := k - 1
		if k == -d || k != d && reached[k-1] < reached[k+1] {
			from = k + 1
		}
		px := reached[from]
		py := px - from
		for x > px && y > py {
			x, y = x-1, y-1
			back = append(back, step{' ', old[x], offset + x, offset + y})
		}
		switch {
		case d == 0:
		case x == px:
			y--
			back = append(back, step{'+', new[y], offset + x, offset + y})
		default:
			x--
			back = append(back, step{'-', old[x], offset + x, offset + y})
		}
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}
