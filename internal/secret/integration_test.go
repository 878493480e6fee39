//go:build integration

package secret

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// cpu returns the processor time of this process and its children in seconds.
func cpu(t *testing.T) float64 {
	t.Helper()
	total := 0.0
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var used syscall.Rusage
		if err := syscall.Getrusage(who, &used); err != nil {
			t.Fatal(err)
		}
		total += float64(used.Utime.Sec+used.Stime.Sec) + float64(used.Utime.Usec+used.Stime.Usec)/1e6
	}
	return total
}

// manyCommits makes a repository of 20,000 commits with the given number of different blobs, one of them
// with a secret.
func manyCommits(t *testing.T, blobs int) string {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command("git", "init", "-q", "--bare", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	load := exec.Command("git", "-C", dir, "fast-import", "--quiet")
	in, err := load.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := load.Start(); err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(in)
	body := strings.Repeat("def handler(request):\n    token = request.headers.get(\"X-Token\")\n    return token == \"none\"\n\n", 60)
	for i := range 20_000 {
		text := fmt.Sprintf("# %d\n%s", i%blobs, body)
		if i%blobs == 77 {
			text += "TOKEN = \"" + fill(t, "many", "glpat-{{url 20}}") + "\"\n"
		}
		fmt.Fprintf(w, "commit refs/heads/main\ncommitter Ada <ada@shop.internal> %d +0000\ndata 1\nx\nM 100644 inline d%d/f.py\ndata %d\n%s\n", 1_600_000_000+i, i%50, len(text), text)
	}
	w.Flush()
	in.Close()
	if err := load.Wait(); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("git", "-C", dir, "symbolic-ref", "HEAD", "refs/heads/main").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

func TestIntegrationTimeIsLinearInUniqueBlobs(t *testing.T) {
	r := loadRules(t)
	dirs := map[int]string{}
	seconds := map[int]float64{}
	for range 3 { // other tests share the machine, and a crowded one slows what runs longest
		for _, blobs := range []int{5_000, 10_000, 20_000} {
			if dirs[blobs] == "" {
				dirs[blobs] = manyCommits(t, blobs)
			}
			before := cpu(t)
			found, problems, err := r.History(context.Background(), dirs[blobs], HistoryOptions{})
			seconds[blobs] = cpu(t) - before
			if err != nil || len(problems) > 0 || len(found) != 1 {
				t.Fatalf("%d blobs: %v %v %v", blobs, describe(found), problems, err)
			}
			t.Logf("20,000 commits, %d blobs: %.2f s CPU; %s", blobs, seconds[blobs], describe(found)[0])
		}
		// The commits cost the same each time; what blobs cost must at most double when they do.
		if first, second := seconds[10_000]-seconds[5_000], seconds[20_000]-seconds[10_000]; second <= 3*first+1 {
			return
		}
	}
	t.Errorf("not linear: %v", seconds)
}

func TestIntegrationMemoryStaysBoundedForALargeBlob(t *testing.T) {
	s := newSandbox(t)
	file, err := os.Create(filepath.Join(s.dir, "big.log"))
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriterSize(file, 1<<20)
	line := "2024-05-01T10:00:00Z INFO request 1234567 took 12 ms and holds nothing\n"
	for n := 0; n < 500_000_000; n += len(line) {
		w.WriteString(line)
	}
	w.WriteString("token = " + fill(t, "big", "glpat-{{url 20}}") + "\n")
	w.Flush()
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	s.git("-c", "core.compression=1", "-c", "core.bigFileThreshold=1m", "add", "-A") // streams, so that only our reading counts
	s.git("commit", "-q", "-m", "big")
	found, problems, err := loadRules(t).History(context.Background(), s.dir, HistoryOptions{})
	if err != nil || len(found) != 1 {
		t.Fatalf("%v %v %v", describe(found), problems, err)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	var children syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_CHILDREN, &children); err != nil {
		t.Fatal(err)
	}
	t.Logf("own memory %d MB, git at most %d MB", memory.Sys>>20, children.Maxrss>>10)
	if memory.Sys > 300<<20 || children.Maxrss > 300<<10 {
		t.Error("memory is not bounded")
	}
}
