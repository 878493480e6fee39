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
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/source"
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

// TestHashesFollowTheVersion has an index that tells new hashes: they replace the old ones in the layout
// that stands there. What the index does not know well enough to write stays as it is.
func TestHashesFollowTheVersion(t *testing.T) {
	digest := func(c string) string { return strings.Repeat(c, 64) }
	pages := map[string]string{
		"many":    `{"filename": "many-1.1.tar.gz", "url": "/many", "hashes": {"sha256": "` + digest("B") + `"}}, {"filename": "many-1.1-py3-none-any.whl", "url": "/many", "hashes": {"sha256": "` + digest("a") + `"}}`,
		"one":     `{"filename": "one-1.1.tar.gz", "url": "/one", "hashes": {"sha256": "` + digest("c") + `"}}`,
		"other":   `{"filename": "other-1.1.tar.gz", "url": "/other", "hashes": {"sha256": "` + digest("d") + `"}}`,
		"hostile": `{"filename": "hostile-1.1.tar.gz", "url": "/hostile", "hashes": {"sha256": "00\\n--extra-index-url=https://evil.example"}}`,
		"split":   `{"filename": "split-1.1.tar.gz", "url": "/split", "hashes": {"sha256": "` + digest("e") + `"}}`,
		"grown":   `{"filename": "grown-1.1.tar.gz", "url": "/grown.tar.gz", "core-metadata": true, "hashes": {"sha256": "` + digest("f") + `"}}`,
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.Trim(strings.TrimPrefix(r.URL.Path, "/simple"), "/")
		switch {
		case pages[name] != "":
			w.Header().Set("Content-Type", "application/vnd.pypi.simple.v1+json")
			_, _ = w.Write([]byte(`{"files": [` + pages[name] + `]}`))
		case name == "grown.tar.gz.metadata":
			_, _ = w.Write([]byte("Name: grown\nVersion: 1.1\nRequires-Dist: one\nRequires-Dist: brand-new\n\n"))
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	defer server.Close()
	const before = `--require-hashes
many==1.0 ; python_version > "3" \
    --hash=sha256:00 \
    --hash=sha256:11
    # via -r requirements.in
one == 1.0 --hash=sha256:22  # kept
other==1.0 --hash=sha512:33
hostile==1.0 --hash=sha256:44
split==1.0 --hash=sha256:55 --global-option=x --hash=sha256:66
grown==1.0 --hash=sha256:77
`
	after := strings.NewReplacer(
		"many==1.0", "many==1.1", "sha256:00", "sha256:"+digest("a"), "sha256:11", "sha256:"+digest("b"),
		"one == 1.0", "one == 1.1", "sha256:22", "sha256:"+digest("c"),
	).Replace(before)
	folder := t.TempDir()
	var records strings.Builder
	for name := range pages {
		fmt.Fprintf(&records, `{"id":"PYSEC-%[1]s","package":"%[1]s","ranges":[[{"introduced":"0"},{"fixed":"1.1"}]]}`+"\n", name)
	}
	data, manifest := filepath.Join(folder, "advisories.jsonl"), filepath.Join(folder, "requirements.txt")
	for path, text := range map[string]string{data: records.String(), manifest: before} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	db, err := advisory.Open([]string{data})
	if err != nil {
		t.Fatal(err)
	}
	inv, err := inventory.Collect(folder, []string{manifest}, nil)
	if err != nil {
		t.Fatal(err)
	}
	audit := Examine(inv, db, Options{Today: "2026-11-25"})
	for _, u := range audit.Upgrades(false) {
		if u.Edit != nil || !strings.Contains(u.Why, "--online") {
			t.Errorf("%s: without an index the hashes cannot be known, got %v, %q", u.Package.Name, u.Edit, u.Why)
		}
	}
	if err := audit.AskForUpgrades(context.Background(), index.New(server.URL+"/simple")); err != nil {
		t.Fatal(err)
	}
	var edits []finding.Edit
	var why []string
	for _, u := range audit.Upgrades(false) {
		if u.Held == "" && u.Edit != nil {
			edits = append(edits, *u.Edit)
			continue
		}
		why = append(why, u.Package.Name+": "+u.Held+u.Why)
	}
	if got, want := strings.Join(why, "\n"), `other: the index does not tell the sha512 of other-1.1.tar.gz
hostile: the index does not tell the sha256 of hostile-1.1.tar.gz
split: its hashes do not stand in one piece in the file
grown: it needs brand-new, which has no line with hashes: lock again`; got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	changed, err := Edited(edits)
	if err != nil {
		t.Fatal(err)
	}
	if got := changed[manifest]; got != after {
		t.Errorf("got:\n%s\nwant:\n%s", got, after)
	}
}

func TestFilesKeepTheirEncoding(t *testing.T) {
	dir := t.TempDir()
	before := "rich==1.0 # caf\u00e9\r\n"
	after := "rich==1.1 # caf\u00e9\r\n"
	var paths []string
	for i, encode := range encodings {
		path := filepath.Join(dir, fmt.Sprintf("requirements-%d.txt", i))
		if err := os.WriteFile(path, []byte(encode(before)), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	inv, err := inventory.Collect(dir, []string{dir}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var edits []finding.Edit
	for _, p := range inv.Packages {
		start := p.Place.Start + int32(strings.Index(p.Place.File.Text[p.Place.Start:], "1.0"))
		edits = append(edits, finding.Edit{Place: source.Place{File: p.Place.File, Range: source.Range{Start: start, End: start + 3}}, Text: "1.1"})
	}
	if len(edits) != len(encodings) {
		t.Fatalf("%d of %d files were read: %v", len(edits), len(encodings), inv.Problems)
	}
	if err := os.WriteFile(paths[0], []byte("rich==2.0\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	changed, err := Edited(edits)
	if err == nil || changed[paths[0]] != "" {
		t.Errorf("a file that has changed since it was read: %q, %v", changed[paths[0]], err)
	}
	for i := 1; i < len(encodings); i++ {
		if got, want := changed[paths[i]], encodings[i](after); got != want {
			t.Errorf("encoding %d: got %q, want %q", i, got, want)
		}
	}
}
