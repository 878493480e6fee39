package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// A progress is a bar on a terminal. It shows itself only when the work takes over a second, and
// leaves nothing behind.
type progress struct {
	w     io.Writer // nil: never shown
	begun time.Time

	mu    sync.Mutex
	drawn time.Time // zero until the bar is shown
}

func newProgress(w io.Writer, quiet bool) *progress {
	p := &progress{begun: time.Now()}
	if !quiet && isTerminal(w) {
		p.w = w
	}
	return p
}

// update says how far a stage is. It may be called from several goroutines, and often.
func (p *progress) update(stage string, done, total int) {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	if now.Sub(p.begun) < time.Second || now.Sub(p.drawn) < 100*time.Millisecond {
		return
	}
	p.drawn = now
	const width = 30
	filled := 0
	if total > 0 {
		filled = min(width*done/total, width)
	}
	fmt.Fprintf(p.w, "\r\x1b[K%-12s [%s%s] %d/%d", stage, strings.Repeat("=", filled), strings.Repeat(" ", width-filled), done, total)
}

// stop wipes the bar.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.w != nil && !p.drawn.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.w = nil
	}
}
