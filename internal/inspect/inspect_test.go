package inspect

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/finding"
)

// shapes reads a labelled set: each file of the archive is NAME/path, one package of one file.
func shapes(t *testing.T, name string) []*Package {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var packages []*Package
	for _, f := range txtar.Parse(data).Files {
		label, path, ok := strings.Cut(f.Name, "/")
		if !ok {
			t.Fatalf("%s: a file is called LABEL/path", f.Name)
		}
		packages = append(packages, &Package{Name: label, Entries: []Entry{{Path: path, Data: f.Data, Size: int64(len(f.Data))}}})
	}
	return packages
}

// TestMaliciousShapesScoreHigh wants at least 95 of 100 shapes found, and names the others.
func TestMaliciousShapesScoreHigh(t *testing.T) {
	all := shapes(t, "malicious.txtar")
	missed := []string{}
	for _, p := range all {
		if r := Examine(p); r.Score() != finding.High {
			missed = append(missed, p.Name)
		}
	}
	t.Logf("%d of %d found; missed: %v", len(all)-len(missed), len(all), missed)
	if len(missed)*20 > len(all) {
		t.Errorf("%d of %d missed: %v", len(missed), len(all), missed)
	}
}

func TestBenignShapesStayBelowHigh(t *testing.T) {
	for _, p := range shapes(t, "benign.txtar") {
		r := Examine(p)
		for _, f := range r.Findings {
			if f.Severity >= finding.High {
				t.Errorf("%s: %s: %s", p.Name, f.About.ID, f.Message)
			}
		}
	}
}

func TestPicklesAreReadNotLoaded(t *testing.T) {
	for _, test := range []struct {
		pickle string
		want   int
	}{
		{"cos\nsystem\n(S'echo hi'\ntR.", 1},
		{"\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x07echo hi\x94\x85\x94R\x94.", 1},
		{"\x80\x02cbuiltins\neval\nq\x00X\x03\x00\x00\x001+1q\x01\x85q\x02Rq\x03.", 1},
		{"\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01.", 0},
	} {
		found, problem := examineModel("m.pkl", []byte(test.pickle))
		if len(found) != test.want || problem != "" {
			t.Errorf("%q: %d findings, %q; want %d", test.pickle, len(found), problem, test.want)
		}
	}
}

func TestNewReleaseIsComparedWithOld(t *testing.T) {
	release := func(name, text string) *Report {
		return Examine(&Package{Name: name, Entries: []Entry{{Path: "shop/__init__.py", Data: []byte(text)}}})
	}
	older := release("shop-1", "import os\nprint(os.sep)\n")
	newer := release("shop-2", "import os\nos.system('echo hi')\n")
	if found := NewCapabilities(older, newer); len(found) != 1 || !strings.Contains(found[0].Message, "starts a process at import") {
		t.Errorf("%v", found)
	}
	if found := NewCapabilities(newer, newer); len(found) != 0 {
		t.Errorf("a release brings nothing new against itself: %v", found)
	}
}

func FuzzPickle(f *testing.F) {
	f.Add([]byte("\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x93\x94."))
	f.Fuzz(func(t *testing.T, data []byte) { examineModel("m.pkl", data) })
}
