package guard

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
)

const (
	honest = "def greet(name):\n    return 'hello ' + name\n"
	thief  = "import base64\nexec(base64.b64decode('cHJpbnQoMSk7aW1wb3J0IG9zO29zLnN5c3RlbSgiaWQiKQ=='))\n"
)

func wheelOf(t *testing.T, name, code string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	info := name + "-1.0.dist-info/"
	for _, file := range [][2]string{
		{name + "/__init__.py", code}, {info + "METADATA", "Metadata-Version: 2.1\nName: " + name + "\nVersion: 1.0\n"},
		{info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"},
		{info + "RECORD", name + "/__init__.py,,\n" + info + "METADATA,,\n" + info + "WHEEL,,\n" + info + "RECORD,,\n"},
	} {
		entry, err := w.Create(file[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := entry.Write([]byte(file[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func sdistOf(t *testing.T, name, setup string) []byte {
	t.Helper()
	var out bytes.Buffer
	packed := gzip.NewWriter(&out)
	w := tar.NewWriter(packed)
	for _, file := range [][2]string{{"setup.py", setup}, {"PKG-INFO", "Name: " + name + "\nVersion: 1.0\n"}} {
		if err := w.WriteHeader(&tar.Header{Name: name + "-1.0/" + file[0], Mode: 0o644, Size: int64(len(file[1])), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(file[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := packed.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// world is an index on this machine and a stand-in for pip that resolves to what it is told. Like pip
// with wheels only, it complains of each package that has none until --no-binary allows its source.
type world struct {
	guard *Guard
	pip   *Pip
	log   string // the commands that pip was given
}

func newWorld(t *testing.T, files map[string][]byte, arguments ...string) *world {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name, ok := strings.CutPrefix(r.URL.Path, "/files/"); ok {
			_, _ = w.Write(files[name])
			return
		}
		project := strings.Trim(strings.TrimPrefix(r.URL.Path, "/simple"), "/")
		var page []map[string]any
		for name := range files {
			if strings.HasPrefix(name, project+"-") {
				page = append(page, map[string]any{"filename": name, "url": "../../files/" + name, "hashes": map[string]string{}})
			}
		}
		if page == nil {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		w.Header().Set("Content-Type", "application/vnd.pypi.simple.v1+json")
		_ = json.NewEncoder(w).Encode(map[string]any{"files": page})
	}))
	t.Cleanup(server.Close)
	folder := t.TempDir()
	var install []string
	var complaints strings.Builder
	for name := range files {
		project, version := inventory.NameOfArchive(name)
		install = append(install, fmt.Sprintf(`{"download_info": {"url": "%s/files/%s", "archive_info": {}}, "requested": true, "metadata": {"name": "%s", "version": "%s"}}`, server.URL, name, project, version))
		if !strings.HasSuffix(name, ".whl") {
			fmt.Fprintf(&complaints, "case \" $* \" in *\"--no-binary %[1]s \"*) ;; *) echo 'ERROR: No matching distribution found for %[1]s>=1' >&2; exit 1;; esac\n", project)
		}
	}
	script, log := filepath.Join(folder, "pip.sh"), filepath.Join(folder, "log")
	text := fmt.Sprintf(`echo "$*" >> '%s'
%sout=
while [ $# -gt 0 ]; do [ "$1" = --report ] && out=$2; shift; done
printf '%%s' '{"install": [%s]}' > "$out"
`, log, complaints.String(), strings.Join(install, ","))
	if err := os.WriteFile(script, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	asked, err := inventory.ReadInstall(arguments)
	if err != nil {
		t.Fatal(err)
	}
	return &world{
		guard: &Guard{Index: index.New(server.URL + "/simple"), Options: deps.Options{Today: "2026-11-25"}, Inspect: true, Folder: t.TempDir(), Say: func(string) {}},
		pip:   &Pip{Command: []string{"sh", script}, Arguments: arguments, Asked: asked},
		log:   log,
	}
}

func TestHonestWheelIsInstalledFromTheFileThatWasJudged(t *testing.T) {
	w := newWorld(t, map[string][]byte{"kindly-1.0-py3-none-any.whl": wheelOf(t, "kindly", honest)}, "kindly")
	packages, err := w.pip.Resolve(context.Background(), w.guard)
	if err != nil {
		t.Fatal(err)
	}
	verdict := w.guard.Judge(context.Background(), packages)
	if verdict.Hopeless || len(verdict.Findings) != 0 || len(verdict.Packages) != 1 {
		t.Errorf("got %+v", verdict)
	}
	command, notes, err := w.pip.InstallCommand(w.guard, verdict)
	if err != nil || len(notes) != 0 {
		t.Fatal(notes, err)
	}
	at := slices.Index(command, "--find-links")
	if at < 0 || command[at+1] != w.guard.Folder || !slices.Contains(command, "--no-index") {
		t.Errorf("not bound to what was judged: %q", command)
	}
	asked, err := os.ReadFile(w.log)
	if err != nil || !strings.Contains(string(asked), "--dry-run") || !strings.Contains(string(asked), "--only-binary :all:") {
		t.Errorf("pip was asked %q (%v)", asked, err)
	}
}

func TestWheelThatHidesItsCodeIsHopeless(t *testing.T) {
	w := newWorld(t, map[string][]byte{"sneaky-1.0-py3-none-any.whl": wheelOf(t, "sneaky", thief)}, "sneaky")
	packages, err := w.pip.Resolve(context.Background(), w.guard)
	if err != nil {
		t.Fatal(err)
	}
	if verdict := w.guard.Judge(context.Background(), packages); !verdict.Hopeless {
		t.Errorf("got %+v", verdict.Findings)
	}
}

func TestSourceIsJudgedBeforeItMayBeBuilt(t *testing.T) {
	const setup = "from setuptools import setup\nsetup(name='old', version='1.0')\n"
	w := newWorld(t, map[string][]byte{"old-1.0.tar.gz": sdistOf(t, "old", setup)}, "old>=1")
	packages, err := w.pip.Resolve(context.Background(), w.guard)
	if err != nil || len(packages) != 1 {
		t.Fatal(packages, err)
	}
	_, notes, err := w.pip.InstallCommand(w.guard, w.guard.Judge(context.Background(), packages))
	if err != nil || len(notes) != 1 || !strings.Contains(notes[0], "not judged") {
		t.Errorf("what building needs must be said: %q (%v)", notes, err)
	}

	w = newWorld(t, map[string][]byte{"old-1.0.tar.gz": sdistOf(t, "old", thief+setup)}, "old>=1")
	_, err = w.pip.Resolve(context.Background(), w.guard)
	verdict := Refused(err)
	if verdict == nil || !verdict.Hopeless {
		t.Fatalf("got %v", err)
	}
	asked, err := os.ReadFile(w.log)
	if err != nil || strings.Contains(string(asked), "--no-binary old") {
		t.Errorf("pip was allowed to build it: %q (%v)", asked, err)
	}
}

func TestWhatPipWouldBuildUnseenIsRefused(t *testing.T) {
	for _, arguments := range [][]string{
		{"git+https://git.example/tool.git"}, {"tool @ https://files.example/tool-1.0.tar.gz"}, {"tool", "--no-binary", ":all:"}, {"tool", "--no-binary=:all:"},
	} {
		w := newWorld(t, nil, arguments...)
		if _, err := w.pip.Resolve(context.Background(), w.guard); err == nil {
			t.Errorf("%q was let through", arguments)
		}
		if _, err := os.Stat(w.log); err == nil {
			t.Errorf("%q: pip was started", arguments)
		}
	}
}

func TestUnknownNameIsCalledSo(t *testing.T) {
	w := newWorld(t, map[string][]byte{"other-1.0.tar.gz": nil}, "other")
	if _, _, err := w.guard.fetchSource(context.Background(), "invented", nil); err == nil || !strings.Contains(err.Error(), "does not know invented") {
		t.Errorf("got %v", err)
	}
}
