package syntax

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

const smallFile = "import os\n\n\nclass Order%[1]d:\n    def total(self, count):\n        return os.path.join(self.name, [x for x in count if x > %[1]d])\n"

// TestBatchGivesTheSameTrees parses files that share chunks, a broken one among them, and compares each with its tree alone.
func TestBatchGivesTheSameTrees(t *testing.T) {
	var batch Batch
	var files []*source.File
	var trees []*Tree
	for i := range 200 {
		text := fmt.Sprintf(smallFile, i)
		if i%7 == 0 {
			text += "def broken(:\n    x = (1,\n"
		}
		f := source.NewFile(fmt.Sprint(i, ".py"), text)
		files, trees = append(files, f), append(trees, batch.Parse(f))
	}
	for i, f := range files {
		alone := Parse(f)
		if got, want := string(Dump(nil, trees[i])), string(Dump(nil, alone)); got != want {
			t.Fatalf("file %d:\ngot  %s\nwant %s", i, got, want)
		}
		if got, want := fmt.Sprint(trees[i].Errors), fmt.Sprint(alone.Errors); got != want {
			t.Errorf("file %d: errors %s, alone %s", i, got, want)
		}
	}
}

// TestBatchSavesMemory holds what a batch is for: small files take no chunks of their own.
func TestBatchSavesMemory(t *testing.T) {
	allocated := func(parse func(*source.File) *Tree) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for i := range 1000 {
			parse(source.NewFile("x.py", fmt.Sprintf(smallFile, i)))
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	var batch Batch
	if alone, together := allocated(Parse), allocated(batch.Parse); together*4 > alone*3 {
		t.Errorf("1,000 small files took %d bytes in a batch and %d one by one", together, alone)
	}
}
