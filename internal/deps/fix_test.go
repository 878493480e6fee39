package deps

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
)

// TestUpgradesFitEachOther has app 1.0, which needs lib <2, and app 1.1, which needs lib >=2: both have
// to go together or not at all. The first clean version of gone is not on the index any more.
func TestUpgradesFitEachOther(t *testing.T) {
	needs := map[string]string{"app-1.0": "lib<2,>=1", "app-1.1": "lib>=2"}
	files := map[string][]string{"app": {"1.0", "1.1"}, "lib": {"1.0", "2.0"}, "gone": {"1.0", "1.2"}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.Trim(strings.TrimPrefix(r.URL.Path, "/simple"), "/")
		if stem, ok := strings.CutSuffix(name, ".tar.gz.metadata"); ok {
			text := "Name: x\nVersion: 1\n"
			if need := needs[stem]; need != "" {
				text += "Requires-Dist: " + need + "\n"
			}
			_, _ = w.Write([]byte(text + "\n"))
			return
		}
		var list []string
		for _, version := range files[name] {
			list = append(list, fmt.Sprintf(`{"filename": "%[1]s-%[2]s.tar.gz", "url": "/%[1]s-%[2]s.tar.gz", "hashes": {}}`, name, version))
		}
		w.Header().Set("Content-Type", "application/vnd.pypi.simple.v1+json")
		_, _ = w.Write([]byte(`{"files": [` + strings.Join(list, ",") + `]}`))
	}))
	defer server.Close()
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	data := write("advisories.jsonl", `{"id":"PYSEC-1","package":"app","ranges":[[{"introduced":"0"},{"fixed":"1.1"}]]}
{"id":"PYSEC-2","package":"lib","ranges":[[{"introduced":"0"},{"fixed":"2.0"}]]}
{"id":"PYSEC-3","package":"gone","ranges":[[{"introduced":"0"},{"fixed":"1.1"}]]}
{"id":"PYSEC-4","package":"gone","ranges":[[{"introduced":"0"},{"fixed":"1.2"}]]}
`)
	db, err := advisory.Open([]string{data})
	if err != nil {
		t.Fatal(err)
	}
	inv, err := inventory.Collect(folder, []string{write("requirements.txt", "app==1.0\nlib==1.0\ngone==1.0\n")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	audit := Examine(inv, db, Options{Today: "2026-11-25"})
	if err := audit.AskForUpgrades(context.Background(), index.New(server.URL+"/simple")); err != nil {
		t.Fatal(err)
	}
	for breaking, want := range map[bool][]string{
		true: {"app 1.1", "lib 2.0 breaking", "gone 1.2"},
		false: {"app 1.1 held: it needs lib >=2, and lib 1.0 is pinned",
			"lib 2.0 breaking held: app 1.0 needs lib <2,>=1", "gone 1.2"},
	} {
		var got []string
		for _, u := range audit.Upgrades(breaking) {
			line := u.Package.Name + " " + u.To
			if u.Breaking {
				line += " breaking"
			}
			if u.Held != "" {
				line += " held: " + u.Held
			}
			got = append(got, line)
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("breaking %v: got:\n%s\nwant:\n%s", breaking, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}
