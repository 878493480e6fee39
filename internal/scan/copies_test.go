package scan

import (
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

func TestCopiesInArchivesWeighLess(t *testing.T) {
	var found []finding.Finding
	add := func(path string, same uint64) {
		found = append(found, finding.Finding{Severity: finding.High, Place: source.Place{File: source.NewFile(path, "")}, Secret: &finding.Secret{Same: same}})
	}
	for _, path := range []string{"a.env", "old.whl!/a.env", "old.whl!/b.env", "older.whl!/a.env", "older.whl!/b.env", "b.env"} {
		add(path, 1)
	}
	add("older.whl!/c.env", 2)
	weighCopies(found)
	for i, want := range []finding.Severity{finding.High, finding.High, finding.High, finding.Low, finding.Low, finding.High, finding.High} {
		if found[i].Severity != want {
			t.Errorf("%s: got %v, want %v", found[i].Place.File.Path, found[i].Severity, want)
		}
	}
}
