package scan

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"
)

// percent is the percentage that holds.
func percent() int {
	now := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(now)
	return int(now[0].Value.Uint64())
}

func TestCollectorFollowsTheSizeOfTheProject(t *testing.T) {
	t.Setenv("GOGC", "")
	defer debug.SetGCPercent(debug.SetGCPercent(200))
	c := newCollector()
	c.begin()
	c.collected(c.waits)
	for _, step := range []struct {
		bytes, want int
	}{{1 << 20, 100}, {24 << 20, 60}, {64 << 20, 35}, {512 << 20, 25}} {
		c.grown(step.bytes)
		if got := percent(); got != step.want {
			t.Errorf("%d more bytes: %d, want %d", step.bytes, got, step.want)
		}
	}
	c.restore()
	if got := percent(); got != 25 {
		t.Errorf("next to a large heap: %d, want 25", got)
	}
}

func TestCollectorIsRestored(t *testing.T) {
	t.Setenv("GOGC", "")
	defer debug.SetGCPercent(debug.SetGCPercent(200))
	c := newCollector()
	c.begin()
	if got := percent(); got < 100 {
		t.Errorf("at first %d, want more than usual", got)
	}
	c.grown(30 << 20)
	c.parsed()
	c.begin() // another program; nothing was collected meanwhile
	if got := percent(); got < 100 {
		t.Errorf("at the second program %d, want more than usual", got)
	}
	c.restore()
	c.collected(c.waits) // too late
	c.grown(30 << 20)
	if got := percent(); got != 200 {
		t.Errorf("restored: %d, want 200", got)
	}
	c.begin()
	if got := percent(); got < 100 {
		t.Errorf("at a program after that %d, want more than usual", got)
	}
	c.restore()
	if got := percent(); got != 200 {
		t.Errorf("restored again: %d, want 200", got)
	}
}

func TestCollectorLeavesTheirsAlone(t *testing.T) {
	t.Setenv("GOGC", "300")
	defer debug.SetGCPercent(debug.SetGCPercent(300))
	c := newCollector()
	c.begin()
	c.collected(c.waits)
	c.grown(30 << 20)
	c.parsed()
	c.restore()
	if got := percent(); got != 300 {
		t.Errorf("got %d, want 300", got)
	}
}

func TestFlowsKeepAMillionLinesWithinTheirHeap(t *testing.T) {
	for _, c := range []struct {
		live  uint64
		times int
		want  int
	}{{0, 0, 300}, {100 << 20, 0, 300}, {600 << 20, 2, 100}, {750 << 20, 3, 60}, {1100 << 20, 5, 30}, {2 << 30, 8, 30}, {8 << 30, 1, 25}, {32 << 30, 1, 10},
		{600 << 20, 20, 100}, {2 << 30, 12, 45}, {2 << 30, 16, 60}, {2 << 30, 90, 60}, {8 << 30, 90, 50}} {
		if got := flowsPercent(c.live, c.times); got != c.want {
			t.Errorf("%d MB, %d times: %d, want %d", c.live>>20, c.times, got, c.want)
		}
	}
}

func TestCollectLessIsUndone(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	defer debug.SetGCPercent(debug.SetGCPercent(70))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(8 << 30))
	end := collectLess()
	if got := debug.SetMemoryLimit(-1); got >= 8<<30 {
		t.Errorf("nothing is collected before %d bytes", got)
	}
	got := 0
	for range 1000 { // what follows a collection happens beside it
		runtime.GC()
		if got = percent(); got == 300 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if got != 300 {
		t.Errorf("meanwhile %d, want 300", got)
	}
	end()
	runtime.GC()
	if got := percent(); got != 70 {
		t.Errorf("afterwards %d, want 70", got)
	}
	if got := debug.SetMemoryLimit(-1); got != 8<<30 {
		t.Errorf("afterwards a limit of %d, want %d", got, 8<<30)
	}
}
