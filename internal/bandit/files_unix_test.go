//go:build unix

package bandit

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

func TestPipesAndDevicesBelowFoldersAreNotWaitedFor(t *testing.T) {
	in := t.TempDir()
	plain, pipe, link, device := filepath.Join(in, "a.py"), filepath.Join(in, "b.py"), filepath.Join(in, "c.py"), filepath.Join(in, "d.py")
	if err := os.WriteFile(plain, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	for at, to := range map[string]string{link: pipe, device: "/dev/zero"} {
		if err := os.Symlink(to, at); err != nil {
			t.Fatal(err)
		}
	}
	config, err := ReadConfig("")
	if err != nil {
		t.Fatal(err)
	}
	files, _, warnings := config.Discover(&Folders{}, []string{in}, true, DefaultExclude)
	if !slices.Equal(files, []string{plain}) || len(warnings) != 3 {
		t.Errorf("got files %q and warnings %q, want %s and three warnings", files, warnings, plain)
	}
	if files, _, _ := config.Discover(&Folders{}, []string{pipe}, false, DefaultExclude); len(files) != 1 {
		t.Errorf("a pipe that is named: got %q", files)
	}
}
