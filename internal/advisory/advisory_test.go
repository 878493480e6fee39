package advisory

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
)

const snapshot = `{"id":"PYSEC-1","aliases":["CVE-1","GHSA-1"],"package":"shop","published":"2026-01-02T00:00:00Z","ranges":[[{"introduced":"0"},{"fixed":"1.2"},{"introduced":"2.0"},{"fixed":"2.0.3"}]],"severity":["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","CVSS:4.0/AV:L/AC:H/AT:N/PR:N/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N"]}
{"id":"PYSEC-2","aliases":["CVE-2"],"package":"shop","ranges":[[{"introduced":"1.0"},{"last_affected":"1.5"}]]}
{"id":"PYSEC-3","aliases":["CVE-1"],"package":"shop","ranges":[[{"introduced":"0"},{"fixed":"1.3"}]]}
{"id":"PYSEC-4","package":"shop","withdrawn":"2026-01-01T00:00:00Z","ranges":[[{"introduced":"0"}]]}
{"id":"PYSEC-5","package":"shop","versions":["0.9","3.0-legacy"]}
{"id":"PYSEC-6","package":"shop","ranges":[[{"introduced":"0"},{"last_affected":"0.1-NA"}]]}
{"id":"MAL-1","package":"evil","all":true}
not json
{"package":"nameless","ranges":[]}
`

func load(t *testing.T, files map[string]string) *Database {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	db, err := Load([]string{folder})
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func ids(found []Vulnerability) string {
	var all []string
	for _, v := range found {
		all = append(all, v.ID)
	}
	return strings.Join(all, " ")
}

func TestMatchFollowsOSV(t *testing.T) {
	db := load(t, map[string]string{"snapshot.jsonl": snapshot})
	for _, test := range []struct{ version, want string }{
		{"0.5", "PYSEC-1"}, // PYSEC-3 shares CVE-1 and is joined
		{"1.0", "PYSEC-1 PYSEC-2"},
		{"1.2", "PYSEC-2 PYSEC-3"},
		{"1.2rc1", "PYSEC-1 PYSEC-2"}, // a pre-release is below the fix
		{"1.5", "PYSEC-2"},
		{"1.5.0+local", ""},
		{"1.5.1", ""},
		{"2.0.2", "PYSEC-1"},
		{"2.0.dev1", ""},
		{"0.9.0", "PYSEC-1 PYSEC-5"}, // listed as 0.9
		{"3.0-legacy", "PYSEC-5"},    // no PEP 440 version, but listed
		{"9", ""},
	} {
		found, _ := db.Match("shop", test.version)
		if got := ids(found); got != test.want {
			t.Errorf("shop %s: got %q, want %q", test.version, got, test.want)
		}
	}
	if _, undecided := db.Match("shop", "9"); !slices.Equal(undecided, []string{"PYSEC-6"}) {
		t.Errorf("undecided = %v, want PYSEC-6, whose bound is no version", undecided)
	}
	if found, _ := db.Match("evil", "anything"); len(found) != 1 || !found[0].Malicious || found[0].Severity != finding.Critical {
		t.Errorf("evil: %+v", found)
	}
	if len(db.Unread()) != 2 {
		t.Errorf("unread = %v, want the broken line and the record without id", db.Unread())
	}
}

func TestVulnerabilityJoinsWhatDatabasesSay(t *testing.T) {
	db := load(t, map[string]string{
		"snapshot.jsonl": snapshot, "kev.tsv": "CVE-1\t2026-02-03\transomware\n", "epss.csv": "#model\ncve,epss,percentile\nCVE-1,0.5,0.9\n",
	})
	found, _ := db.Match("shop", "1.0")
	v := found[0]
	if v.ID != "PYSEC-1" || !slices.Equal(v.Aliases, []string{"CVE-1", "GHSA-1", "PYSEC-3"}) {
		t.Errorf("ids %s %v", v.ID, v.Aliases)
	}
	if v.Severity != finding.Critical || v.Score != 9.8 || !v.Rated {
		t.Errorf("severity %v %v: the worse of two vectors counts", v.Severity, v.Score)
	}
	if !slices.Equal(v.Fixed, []string{"1.2", "1.3", "2.0.3"}) {
		t.Errorf("fixed %v", v.Fixed)
	}
	if v.Exploited != "2026-02-03" || !v.Ransomware || v.EPSS != 0.5 {
		t.Errorf("exploited %q %v, EPSS %v", v.Exploited, v.Ransomware, v.EPSS)
	}
	if unrated := found[1]; unrated.Severity != finding.Medium || unrated.Rated {
		t.Errorf("without a rating: %v, want medium and not rated", unrated.Severity)
	}
	if got := db.Fixes("shop", "1.0"); !slices.Equal(got, []string{"1.2", "1.3", "2.0.3"}) {
		t.Errorf("Fixes = %v", got)
	}
}

func TestOSVRecordsOfAllKinds(t *testing.T) {
	db := load(t, map[string]string{
		"vulns/flask/PYSEC-2026-1.yaml": `id: PYSEC-2026-1
aliases: [CVE-9]
modified: 2026-01-01T00:00:00Z
affected:
- package: {ecosystem: PyPI, name: Flask}
  ranges:
  - {type: GIT, repo: x, events: [{introduced: "0"}]}
  - {type: ECOSYSTEM, events: [{introduced: "0"}, {fixed: 2.3.2}]}
  versions: ["2.0"]
severity:
- {type: CVSS_V3, score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}
`,
		"ghsa/GHSA-1.json": `{"id":"GHSA-2","aliases":["CVE-8"],"database_specific":{"severity":"HIGH"},"summary":"x","affected":[
			{"package":{"ecosystem":"npm","name":"left"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]},
			{"package":{"ecosystem":"PyPI","name":"flask"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"3.0"}]}],"ecosystem_specific":{"affected_functions":["flask.x"]}}]}`,
		"mal/MAL-2026-1.json": `{"id":"MAL-2026-1","affected":[{"package":{"ecosystem":"PyPI","name":"f1ask"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"}]}]}]}`,
		"malicious-more.txt":  "Bad_Name\n# comment\n",
		"top.txt":             "requests\nflask\n",
		"package.json":        `{"name": "unrelated"}`,
		".git/x.json":         `{"id": "ignored"}`,
	})
	for _, test := range []struct{ name, version, want string }{
		{"flask", "2.3.1", "PYSEC-2026-1"}, {"flask", "2.3.2", ""}, {"flask", "3.1", "GHSA-2"}, {"left", "1", ""},
		{"f1ask", "0.0.1", "MAL-2026-1"}, {"bad-name", "1", "MAL-bad-name"},
	} {
		found, _ := db.Match(test.name, test.version)
		if got := ids(found); got != test.want {
			t.Errorf("%s %s: got %q, want %q", test.name, test.version, got, test.want)
		}
	}
	if found, _ := db.Match("flask", "3.1"); found[0].Severity != finding.High || !slices.Equal(found[0].Functions, []string{"flask.x"}) {
		t.Errorf("GHSA-2: %+v", found[0])
	}
	if !slices.Equal(db.Popular, []string{"requests", "flask"}) || len(db.Unread()) > 0 {
		t.Errorf("popular %v, unread %v", db.Popular, db.Unread())
	}
}

func TestAdmitsTellsRangesThatNothingEscapes(t *testing.T) {
	db := load(t, map[string]string{"snapshot.jsonl": snapshot})
	for _, test := range []struct{ spec, some, all string }{
		{"", "PYSEC-1 PYSEC-2 PYSEC-5", ""},
		{">=2.0.3", "", ""},
		{"<1.0", "PYSEC-1 PYSEC-5", "PYSEC-1"},
		{"==1.5.*", "PYSEC-2", ""},
		{">=1.0,<1.1", "PYSEC-1 PYSEC-2", "PYSEC-1 PYSEC-2"},
	} {
		set, err := pep440.ParseSpecifiers(test.spec)
		if err != nil {
			t.Fatal(err)
		}
		some, all := db.Admits("shop", set.Contains, nil)
		if ids(some) != test.some || ids(all) != test.all {
			t.Errorf("%q admits %q, inescapable %q; want %q, %q", test.spec, ids(some), ids(all), test.some, test.all)
		}
	}
}

func TestCompactFileKeepsEverything(t *testing.T) {
	db := load(t, map[string]string{"snapshot.jsonl": snapshot, "top.txt": "requests\n"})
	var out bytes.Buffer
	if err := db.Write(&out); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "advisories.db")
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	again, err := Load([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"shop", "evil", "absent"} {
		for _, version := range []string{"0.5", "1.2", "2.0.1"} {
			want, _ := db.Match(name, version)
			got, _ := again.Match(name, version)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s %s: got %+v, want %+v", name, version, got, want)
			}
		}
	}
	if !slices.Equal(again.Popular, db.Popular) || again.Malicious != 1 || !slices.Equal(again.Names(), []string{"evil", "shop"}) {
		t.Errorf("popular %v, malicious %d, names %v", again.Popular, again.Malicious, again.Names())
	}
	if db.Date() != time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC) {
		t.Errorf("date %v", db.Date())
	}
}

func TestTornCompactFileIsRefused(t *testing.T) {
	db := load(t, map[string]string{"snapshot.jsonl": snapshot})
	var out bytes.Buffer
	if err := db.Write(&out); err != nil {
		t.Fatal(err)
	}
	for size := range out.Len() {
		if _, err := parseCompact(out.Bytes()[:size]); err == nil {
			t.Fatalf("the first %d of %d bytes were accepted", size, out.Len())
		}
	}
}

func TestRefreshDownloadsOnlyWhatChanged(t *testing.T) {
	var export bytes.Buffer
	archive := zip.NewWriter(&export)
	entry, _ := archive.Create("PYSEC-1.json")
	fmt.Fprint(entry, `{"id":"PYSEC-1","affected":[{"package":{"ecosystem":"PyPI","name":"shop"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"}]}]}]}`)
	archive.Close()
	content := export.Bytes()
	requests, cut := []string{}, true
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests = append(requests, strings.TrimSpace(r.Header.Get("If-None-Match")+" "+r.Header.Get("Range")))
		w.Header().Set("ETag", `"v1"`)
		if cut {
			cut = false
			w.Header().Set("Content-Length", fmt.Sprint(len(content)))
			_, _ = w.Write(content[:100]) // the connection ends in the middle
			return
		}
		http.ServeContent(w, r, "all.zip", time.Time{}, bytes.NewReader(content))
	}))
	defer server.Close()
	target := filepath.Join(t.TempDir(), "cache", "advisories.db")
	update := Update{From: []string{server.URL + "/PyPI/all.zip"}}
	if _, _, err := Refresh(context.Background(), target, update); err == nil {
		t.Fatal("a torn download was taken for whole")
	}
	if _, err := os.Stat(target); err == nil {
		t.Fatal("a torn download left a database")
	}
	for i, want := range []bool{true, false} {
		db, changed, err := Refresh(context.Background(), target, update)
		if err != nil || changed != want {
			t.Fatalf("run %d: changed %v, error %v", i, changed, err)
		}
		if found, _ := db.Match("shop", "1"); len(found) != 1 {
			t.Errorf("run %d: %v", i, found)
		}
		if s := db.Sources[0]; s.Name != server.URL+"/PyPI/all.zip" || s.Fetched.IsZero() {
			t.Errorf("run %d: source %+v", i, s)
		}
	}
	if want := []string{"", "bytes=100-", `"v1"`}; !slices.Equal(requests, want) {
		t.Errorf("requests %q, want %q", requests, want)
	}
	update.SHA256 = strings.Repeat("0", 64)
	if _, _, err := Refresh(context.Background(), target, update); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("wrong hash of what has not changed: %v", err)
	}
	update.Force = true
	if _, _, err := Refresh(context.Background(), target, update); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("wrong hash: %v", err)
	}
	if _, err := Load([]string{target}); err != nil {
		t.Errorf("the old data is gone: %v", err)
	}
}

// TestDownloadThatCouldNotBeReadIsNoNews has a server that hands out a page first, and says then that it has not changed.
func TestDownloadThatCouldNotBeReadIsNoNews(t *testing.T) {
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	w, _ := z.Create("PYSEC-1.json")
	_, _ = w.Write([]byte(`{"id":"PYSEC-1","affected":[{"package":{"ecosystem":"PyPI","name":"shop"},"versions":["1"]}]}`))
	_ = z.Close()
	content := archive.Bytes()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", fmt.Sprintf("%q", fmt.Sprint(len(content))))
		http.ServeContent(w, r, "all.zip", time.Time{}, bytes.NewReader(content))
	}))
	defer server.Close()
	target := filepath.Join(t.TempDir(), "advisories.db")
	update := Update{From: []string{server.URL + "/all.zip"}}
	if _, changed, err := Refresh(context.Background(), target, update); err != nil || !changed {
		t.Fatal(changed, err)
	}
	good := content
	content = []byte("<html>please log in</html>")
	for run := range 2 {
		if _, _, err := Refresh(context.Background(), target, update); err == nil {
			t.Errorf("run %d: a page was taken for news, or for none", run)
		}
	}
	content = good
	if db, changed, err := Refresh(context.Background(), target, update); err != nil || !changed || db.IsEmpty() {
		t.Errorf("afterwards: %v, %v", changed, err)
	}
}

func TestServerThatSendsNothingIsLeft(t *testing.T) {
	done := make(chan bool)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write([]byte("PK"))
		w.(http.Flusher).Flush()
		<-done
	}))
	defer server.Close()
	defer close(done)
	update := Update{From: []string{server.URL + "/all.zip"}, Stall: 50 * time.Millisecond}
	if _, _, err := Refresh(context.Background(), filepath.Join(t.TempDir(), "advisories.db"), update); err == nil || !strings.Contains(err.Error(), "sent nothing") {
		t.Errorf("%v", err)
	}
}

func TestHashOfAFileIsChecked(t *testing.T) {
	folder := t.TempDir()
	file, target := filepath.Join(folder, "snapshot.jsonl"), filepath.Join(folder, "advisories.db")
	if err := os.WriteFile(file, []byte(snapshot), 0o644); err != nil {
		t.Fatal(err)
	}
	right := fmt.Sprintf("%X", sha256.Sum256([]byte(snapshot)))
	for _, test := range []struct {
		from []string
		hash string
		want bool
	}{
		{[]string{file}, right, true},
		{[]string{file}, strings.Repeat("0", 64), false},
		{[]string{file, file}, right, false},
		{[]string{folder}, right, false},
	} {
		if _, _, err := Refresh(context.Background(), target, Update{From: test.from, SHA256: test.hash}); (err == nil) != test.want {
			t.Errorf("%v with %s: %v", test.from, test.hash, err)
		}
	}
}

func TestDataThatIsNoneIsRefused(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"a.bin": "hello", "b.zip": "PK\x03\x04 no", "c.db": magic + "xx"} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Load([]string{path}); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
	if _, err := Load([]string{filepath.Join(folder, "missing")}); err == nil {
		t.Error("a missing file was accepted")
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	fmt.Fprint(w, snapshot)
	w.Close()
	path := filepath.Join(folder, "data.gz")
	if err := os.WriteFile(path, packed.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	if db, err := Load([]string{path}); err != nil || db.IsEmpty() {
		t.Errorf("JSON lines under another name: %v", err)
	}
}

func FuzzRecord(f *testing.F) {
	for line := range strings.Lines(snapshot) {
		f.Add([]byte(line), "1.0")
	}
	f.Fuzz(func(t *testing.T, text []byte, version string) {
		l := &loader{db: &Database{records: map[string][]*Record{}}, source: &Source{}, names: map[string]bool{}}
		l.lines("fuzz.jsonl", text)
		l.finish()
		for _, name := range l.db.Names() {
			l.db.Match(name, version)
			l.db.Admits(name, func(pep440.Version) bool { return true }, nil)
		}
	})
}

func FuzzCompact(f *testing.F) {
	l := &loader{db: &Database{records: map[string][]*Record{}}, source: &Source{}, names: map[string]bool{}}
	l.lines("seed.jsonl", []byte(snapshot))
	var out bytes.Buffer
	if err := l.db.Write(&out); err != nil {
		f.Fatal(err)
	}
	f.Add(out.Bytes())
	f.Fuzz(func(t *testing.T, content []byte) {
		if c, err := parseCompact(content); err == nil {
			for _, name := range c.names() {
				c.lookup(name)
			}
		}
	})
}

// FuzzSources gives a text to the reader of each kind of data, which its name chooses.
func FuzzSources(f *testing.F) {
	f.Add("cve,epss,percentile\nCVE-1,0.5,0.9\n")
	f.Add(`{"vulnerabilities": [{"cveID": "CVE-1", "dateAdded": "2026-01-01"}]}`)
	f.Add("CVE-1\t2026-01-01\tKnown\n")
	f.Add("id: PYSEC-1\naffected:\n- package: {name: shop, ecosystem: PyPI}\n  ranges:\n  - type: ECOSYSTEM\n    events:\n    - introduced: '0'\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"kev.json", "kev.tsv", "epss.csv", "malicious.txt", "top.txt", "PYSEC-1.yaml", "PYSEC-1.json", "all.zip"} {
			path := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			if db, err := Load([]string{path}); err == nil {
				db.Match("shop", "1.0")
			}
		}
	})
}
