package secret

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// The labelled set: realistic files in which ⟦…⟧ marks a secret and ⟪…⟫ what only looks like one.
// Their random parts are filled in afresh for each round, so that luck with one drawing does not count.

const rounds = 4

// Floors of the measure. The aim of the product is 98 % and 95 %.
const (
	minRecall    = 0.985
	minPrecision = 0.98
)

type label struct {
	start, end int
	secret     bool
}

// unmark fills a text and takes the marks out; labels are where they stood.
func unmark(t *testing.T, seed, text string) (string, []label) {
	text = regexp.MustCompile(`\{\{wrapped\}\}`).ReplaceAllStringFunc(text, func(string) string {
		return base64.StdEncoding.EncodeToString([]byte(fill(t, seed, "sk_live_{{b62 24}}")))
	})
	text = fill(t, seed, text)
	var b strings.Builder
	var labels []label
	for _, r := range text {
		switch r {
		case '⟦', '⟪':
			labels = append(labels, label{start: b.Len(), secret: r == '⟦'})
		case '⟧', '⟫':
			labels[len(labels)-1].end = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), labels
}

func TestRecallAndPrecisionOnTheLabelledSet(t *testing.T) {
	r := loadRules(t)
	archives, err := filepath.Glob("testdata/labelled/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no labelled files", err)
	}
	secrets, lookalikes, hits, misses, false_ := 0, 0, 0, 0, 0
	kinds := map[string]bool{}
	for round := range rounds {
		for _, archive := range archives {
			data, err := os.ReadFile(archive)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range txtar.Parse(data).Files {
				text, labels := unmark(t, fmt.Sprint(round, f.Name), string(f.Data))
				x := examiner{rules: r}
				x.text(f.Name, "", []byte(text))
				counted := map[int]bool{}
				for _, found := range x.texts {
					for _, m := range found.Matches {
						at := labelOf(labels, text, found.File.Text, m)
						switch {
						case at >= 0 && labels[at].secret:
							counted[at] = true
							kinds[m.Kind.ID] = true
						default:
							false_++
							if round < 2 {
								t.Logf("false: %s: %s", f.Name, m.Kind.ID+" in "+m.Name+": "+m.Value)
							}
						}
					}
				}
				for i, l := range labels {
					if !l.secret {
						lookalikes++
						continue
					}
					secrets++
					if counted[i] {
						hits++
						continue
					}
					misses++
					if round < 2 {
						line := text[lastLineStart(text, l.start):]
						line, _, _ = strings.Cut(line, "\n")
						t.Logf("missed: %s: %.160s", f.Name, line)
					}
				}
			}
		}
	}
	recall := float64(hits) / float64(secrets)
	precision := float64(hits) / float64(hits+false_)
	t.Logf("%d secrets of %d kinds, %d look-alikes: recall %.4f, precision %.4f", secrets, len(kinds), lookalikes, recall, precision)
	if secrets < 400 || len(kinds) < 80 || lookalikes < 800 {
		t.Errorf("the set is too small")
	}
	if recall < minRecall || precision < minPrecision {
		t.Errorf("recall %.4f (at least %.3f), precision %.4f (at least %.3f)", recall, minRecall, precision, minPrecision)
	}
}

// labelOf finds the label that a match belongs to: by place, or in a notebook, whose code is read out
// of its file, by text.
func labelOf(labels []label, text, scanned string, m Match) int {
	for i, l := range labels {
		if scanned == text && m.Start < l.end && l.start < m.End {
			return i
		}
		if scanned != text && l.secret && l.end > l.start && strings.Contains(m.Value, text[l.start:l.end]) {
			return i
		}
	}
	return -1
}
