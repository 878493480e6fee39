package scan

import (
	"os"
	"runtime/debug"
	"sync/atomic"
)

// A collector sets how eagerly the garbage collector works while trees are built. Trees stay until the
// end of a run and are some ten times as large as their text, so collecting early finds nothing; in a
// large project collecting late would double a heap that is large already. GOGC, when the user has set
// it, is left alone.
type collector struct {
	theirs bool // GOGC is set
	before int
	bytes  atomic.Int64 // of text that was parsed
	step   atomic.Int32
}

// gcSteps says from how many bytes of text on which percentage holds.
var gcSteps = []struct {
	bytes   int64
	percent int
}{{0, 400}, {24 << 20, 60}, {64 << 20, 50}, {512 << 20, 25}}

func newCollector() *collector {
	c := &collector{theirs: os.Getenv("GOGC") != ""}
	if !c.theirs {
		c.before = debug.SetGCPercent(gcSteps[0].percent)
	}
	return c
}

// grown notes that a text was parsed. It may be called from several goroutines.
func (c *collector) grown(bytes int) {
	total := c.bytes.Add(int64(bytes))
	step := c.step.Load()
	if next := step + 1; !c.theirs && int(next) < len(gcSteps) && total >= gcSteps[next].bytes && c.step.CompareAndSwap(step, next) {
		debug.SetGCPercent(gcSteps[next].percent)
	}
}

// restore is called when all is parsed. What is allocated from then on is short-lived: next to a small
// heap it may grow, next to a large one it is collected before it adds much.
func (c *collector) restore() {
	switch {
	case c.theirs:
	case c.step.Load() == 0:
		debug.SetGCPercent(c.before)
	default:
		debug.SetGCPercent(25)
	}
}

// flowsPercent is how eagerly garbage is collected while flows are followed. What that makes lives long, so that
// collecting as early as while trees are matched would go over the same objects again and again: on a million lines it
// took half of the time.
const flowsPercent = 60

// collectLess lets the heap grow for the time of an analysis that keeps most of what it makes, unless the user has set
// GOGC. What it returns ends that.
func collectLess() (end func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	before := debug.SetGCPercent(flowsPercent)
	if before > flowsPercent {
		debug.SetGCPercent(before)
	}
	return func() { debug.SetGCPercent(before) }
}
