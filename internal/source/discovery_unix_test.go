//go:build unix

package source

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestLinksAndPipesSurvive(t *testing.T) {
	dir := tree(t, "-- in/a.py --\n-- out/b.py --\n")
	in := filepath.Join(dir, "in")
	for link, target := range map[string]string{"up": dir, "self": in, "out.py": "../out/b.py", "a2.py": "a.py", "gone.py": "nowhere"} {
		if err := os.Symlink(target, filepath.Join(in, link)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(in, "pipe.py"), 0o644); err != nil {
		t.Fatal(err)
	}
	got, list := listed(t, Where{Dir: in})
	if got != "a.py:python" {
		t.Errorf("listed %s", got)
	}
	want := "[{out.py symbolic link that leads out of the tree} {pipe.py neither a file nor a folder} {up symbolic link that leads out of the tree}]"
	if got := fmt.Sprint(list.Skipped); got != want {
		t.Errorf("skipped %s, want %s", got, want)
	}
	if _, err := Discover(context.Background(), Where{Dir: in, Paths: []string{"pipe.py"}}); err == nil || err.Error() != "pipe.py: neither a file nor a folder" {
		t.Errorf("a pipe as path: %v", err)
	}
}

// TestReadDoesNotWaitForPipes has a pipe take the place of a file behind the listing.
func TestReadDoesNotWaitForPipes(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "a.py")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Read("a.py", pipe); !errors.Is(err, errNotRegular) {
		t.Errorf("reading a pipe gives %v, want %v", err, errNotRegular)
	}
}
