package policy

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// A Baseline is the list of findings that were accepted for now. The zero Baseline accepts none.
type Baseline struct{ entries []entry }

// An entry accepts one finding. The path and the scope are for the people who read the file; what
// decides is the fingerprint, and for a flow the sources that reach the sink.
type entry struct {
	Rule        string   `json:"rule"`
	Path        string   `json:"path"`
	Scope       string   `json:"scope,omitempty"`
	Fingerprint string   `json:"fingerprint"`
	Sources     []string `json:"sources,omitempty"`
}

type baselineFile struct {
	Version  int     `json:"version"`
	Findings []entry `json:"findings"`
}

// NewBaseline accepts findings as they are now. What a comment allows needs no entry.
func NewBaseline(findings []finding.Finding) *Baseline {
	b := &Baseline{entries: []entry{}}
	for i := range findings {
		if f := &findings[i]; f.State != finding.Allowed {
			b.entries = append(b.entries, entry{f.About.ID, pathOf(*f), f.Scope, f.Fingerprint, f.Sources})
		}
	}
	slices.SortStableFunc(b.entries, func(x, y entry) int {
		return cmp.Or(strings.Compare(x.Path, y.Path), strings.Compare(x.Rule, y.Rule), strings.Compare(x.Scope, y.Scope),
			strings.Compare(x.Fingerprint, y.Fingerprint), slices.Compare(x.Sources, y.Sources))
	})
	return b
}

// NewBaselineOfAll is NewBaseline with the findings that a comment allows.
func NewBaselineOfAll(findings []finding.Finding) *Baseline {
	all := slices.Clone(findings)
	for i := range all {
		all[i].State = finding.New
	}
	return NewBaseline(all)
}

// ReadBaseline reads a file that Write wrote.
func ReadBaseline(path string) (*Baseline, error) {
	text, err := os.ReadFile(path)
	path = shown(path)
	var cause *fs.PathError
	if errors.As(err, &cause) {
		err = cause.Err
	}
	if err != nil {
		return nil, fmt.Errorf("read baseline %s: %w", path, err)
	}
	var file baselineFile
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("read baseline %s: %w", path, err)
	}
	if file.Version != 1 {
		return nil, fmt.Errorf("read baseline %s: version %d, where 1 is known; write it again with `adderstone baseline`", path, file.Version)
	}
	return &Baseline{file.Findings}, nil
}

// Write writes the baseline as JSON, one entry a line, so that merges and reviews stay easy.
func (b *Baseline) Write(w io.Writer) error {
	var text strings.Builder
	text.WriteString("{\"version\": 1, \"findings\": [")
	for i, e := range b.entries {
		line, err := json.Marshal(e)
		if err != nil {
			return err
		}
		if i > 0 {
			text.WriteByte(',')
		}
		text.WriteString("\n")
		text.Write(line)
	}
	text.WriteString("\n]}\n")
	_, err := io.WriteString(w, text.String())
	return err
}

// Len is the number of findings that the baseline accepts.
func (b *Baseline) Len() int { return len(b.entries) }

// Mark makes new findings known that the baseline accepts. One entry accepts one finding: the same
// statement copied to a second place is new there. A flow is known only when every source of it was
// accepted.
//
// An entry holds for its own file. It holds for another one only where that can be the same file
// renamed: its own is gone, and the other was not there when the baseline was made. gone and fresh
// answer that about a path; a nil fresh judges by the paths that the baseline mentions.
func (b *Baseline) Mark(findings []finding.Finding, gone, fresh func(path string) bool) {
	if b == nil || len(b.entries) == 0 {
		return
	}
	free := map[string][]int{} // fingerprint -> entries that accept nothing yet
	mentioned := map[string]bool{}
	for i, e := range b.entries {
		free[e.Fingerprint] = append(free[e.Fingerprint], i)
		mentioned[e.Path] = true
	}
	if fresh == nil {
		fresh = func(path string) bool { return !mentioned[path] }
	}
	for _, renamed := range []bool{false, true} {
		for i := range findings {
			f := &findings[i]
			if f.State != finding.New {
				continue
			}
			path := pathOf(*f)
			candidates := free[f.Fingerprint]
			at := slices.IndexFunc(candidates, func(j int) bool {
				e := &b.entries[j]
				if e.Rule != f.About.ID || !containsAll(e.Sources, f.Sources) {
					return false
				}
				return e.Path == path || renamed && gone(e.Path) && fresh(path)
			})
			if at >= 0 {
				f.State = finding.Known
				free[f.Fingerprint] = slices.Delete(candidates, at, at+1)
			}
		}
	}
}

// containsAll reports whether every word of want is among have.
func containsAll(have, want []string) bool {
	return !slices.ContainsFunc(want, func(word string) bool { return !slices.Contains(have, word) })
}

// Added returns how many findings this baseline accepts that the older one does not.
func (b *Baseline) Added(older *Baseline) int {
	have := map[string]int{}
	for _, e := range older.entries {
		have[e.Fingerprint]++
	}
	added := 0
	for _, e := range b.entries {
		if have[e.Fingerprint]--; have[e.Fingerprint] < 0 {
			added++
		}
	}
	return added
}
