package scan

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"sync/atomic"
)

// A collector sets how eagerly the garbage collector works while trees are built and matched. Trees stay
// until the end of a run and are some ten times as large as their text, so collecting early finds
// nothing; in a large project collecting late would double a heap that is large already.
// GOGC, when the user has set it, is left alone.
type collector struct {
	bytes atomic.Int64 // of text that was parsed

	lock    sync.Mutex
	user    bool // GOGC is set: no percentage is changed
	over    bool // restored, so that none is changed until the next begin
	quiet   bool // nothing has been collected yet
	waits   int  // how many times it was made to wait
	matches bool // all is parsed
	before  int  // the percentage that was found
	percent int  // the one that holds
}

// quietBytes may be allocated before anything is collected: what a million lines need.
const quietBytes = 500 << 20

// mostGarbage is what a large heap may hold beside what is in use: a share of some gigabytes would be a gigabyte itself.
const mostGarbage = 400 << 20

// garbagePercent is the percentage that mostGarbage is of what the last collection left.
func garbagePercent() int {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return int(max(mostGarbage*100/max(live[0].Value.Uint64(), 1), 10))
}

// newCollector finds out what holds. It changes nothing before begin is called.
func newCollector() *collector {
	c := &collector{user: os.Getenv("GOGC") != "", over: true}
	if !c.user {
		c.before = debug.SetGCPercent(100)
		debug.SetGCPercent(c.before)
	}
	return c
}

// begin is called before the trees of a program are built; those of the one before are not needed any more. Where the
// percentage had been put back, it makes the collector wait. That is a percentage of the heap that the last collection left,
// or of the 4 MB that count as least; applied to the heap that the next one leaves it could mean never
// again, so the next one ends it.
func (c *collector) begin() {
	c.lock.Lock()
	defer c.lock.Unlock()
	c.bytes.Store(0)
	c.matches = false
	if c.user || !c.over {
		c.set()
		return
	}
	c.over, c.quiet = false, true
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	c.percent = int(max(100, quietBytes*100/max(live[0].Value.Uint64(), 4<<20)))
	debug.SetGCPercent(c.percent)
	c.waits++
	runtime.AddCleanup(new([64]byte), c.collected, c.waits) // of an object that nothing holds
}

// collected is called behind the first collection of a wait.
func (c *collector) collected(wait int) {
	c.lock.Lock()
	defer c.lock.Unlock()
	if wait == c.waits {
		c.quiet = false
		c.set()
	}
}

// set puts the percentage into force that suits what has been parsed. The lock is held.
func (c *collector) set() {
	if c.user || c.over || c.quiet {
		return
	}
	percent := 100
	switch bytes := c.bytes.Load(); {
	case bytes >= 512<<20, bytes >= 24<<20 && c.matches:
		percent = 25 // what matching allocates is short-lived: collected before it adds much
	case bytes >= 64<<20:
		percent = 35
	case bytes >= 24<<20:
		percent = 60
	}
	percent = min(percent, garbagePercent())
	if percent != c.percent {
		debug.SetGCPercent(percent)
		c.percent = percent
	}
}

// grown notes that a text was parsed. It may be called from several goroutines.
func (c *collector) grown(bytes int) {
	const often = 1 << 20
	if total := c.bytes.Add(int64(bytes)); total/often != (total-int64(bytes))/often {
		c.lock.Lock()
		c.set()
		c.lock.Unlock()
	}
}

// parsed is called when there are no more trees to come.
func (c *collector) parsed() {
	c.lock.Lock()
	c.matches = true
	c.set()
	c.lock.Unlock()
}

// betweenBytes is from how much on it is worth while to collect between two programs.
const betweenBytes = 100 << 20

// between is called when a program has been let go: hardly anything is in use then, so that collecting is cheap, and the next one
// takes memory that the kernel has handed out already.
func (c *collector) between() {
	held := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	if metrics.Read(held); c.user || held[0].Value.Uint64() < betweenBytes {
		return
	}
	c.restore()
	runtime.GC()
}

// restore puts the percentage back that was found; next to a large heap a low one stays. Calling it
// again does nothing.
func (c *collector) restore() {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.quiet || c.percent == 100 {
		c.percent = c.before
	}
	if !c.user && !c.over {
		debug.SetGCPercent(c.percent)
	}
	c.over = true
}

// While flows are followed most of what is made lives long, so that collecting early goes over the same objects again and
// again. The heap may become four times what it was up to flowsHeap bytes, which a million lines stay within, and grow by
// flowsLeast percent beyond, or by flowsGarbage where that is less: with less room five million lines spend two thirds of
// their time on collecting. Who has collected flowsOften times will do so many times more, and may grow by more each time, up
// to twice as much.
const (
	flowsHeap    = 1200 << 20
	flowsLeast   = 30
	flowsMost    = 300
	flowsGarbage = 2 << 30
	flowsOften   = 8
)

// collectLess lets the heap grow for the time of an analysis that keeps most of what it makes, unless the user has set
// GOGC or GOMEMLIMIT. What it returns ends that.
func collectLess() (end func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	var lock sync.Mutex
	over, times := false, 0
	// A percentage would count from what the last collection left, which may be long ago, or from what one that is under way is
	// about to leave. So the first one comes at so many bytes, and each again until it is known what it has left.
	now := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(now)
	held, mapped := now[0].Value.Uint64(), now[1].Value.Uint64()-now[2].Value.Uint64()
	limit := debug.SetMemoryLimit(int64(mapped + held*uint64(flowsPercent(held, 0))/100))
	before := debug.SetGCPercent(-1)
	var again func(struct{})
	watch := func() { runtime.AddCleanup(new([64]byte), again, struct{}{}) } // of an object that nothing holds
	again = func(struct{}) {
		lock.Lock()
		defer lock.Unlock()
		if over {
			return
		}
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		times++
		debug.SetGCPercent(flowsPercent(live[0].Value.Uint64(), times))
		debug.SetMemoryLimit(limit)
		watch()
	}
	watch()
	return func() {
		lock.Lock()
		defer lock.Unlock()
		over = true
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		if metrics.Read(live); live[0].Value.Uint64() > quietBytes {
			before = min(before, flowsPercent(live[0].Value.Uint64(), times)) // what the analysis has left counts as live until it is collected
		}
		debug.SetGCPercent(before)
		debug.SetMemoryLimit(limit)
	}
}

// flowsPercent is by how much a heap of live bytes may grow before it is collected again, after so many times.
func flowsPercent(live uint64, times int) int {
	room := int64(flowsHeap) - int64(live)
	least := min(flowsLeast, max(flowsGarbage*100/int64(max(live, 1)), 10))
	least += least * int64(min(max(times-flowsOften, 0), flowsOften)) / flowsOften
	return int(min(max(room*100/int64(max(live, 1)), least), flowsMost))
}
