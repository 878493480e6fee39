package syntax

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// benchmarkTexts returns the files below the folder ADDERSTONE_BENCH, or else the syntax set.
func benchmarkTexts(b *testing.B) (texts []string, bytes int64) {
	dir := os.Getenv("ADDERSTONE_BENCH")
	if dir == "" {
		texts = corpusSeeds(b)
	}
	_ = filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".py" {
			if data, err := os.ReadFile(path); err == nil {
				texts = append(texts, string(data))
			}
		}
		return nil
	})
	for _, text := range texts {
		bytes += int64(len(text))
	}
	return texts, bytes
}

func BenchmarkParse(b *testing.B) {
	texts, bytes := benchmarkTexts(b)
	nodes := 0
	for _, text := range texts {
		WalkTree(Parse(source.NewFile("a.py", text)), func(Node) bool { nodes++; return true })
	}
	b.SetBytes(bytes)
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Parse(source.NewFile("a.py", text))
		}
	}
	b.ReportMetric(float64(nodes), "nodes/op")
}

func BenchmarkLex(b *testing.B) {
	texts, bytes := benchmarkTexts(b)
	b.SetBytes(bytes)
	for b.Loop() {
		for _, text := range texts {
			var l lexer
			l.init(source.NewFile("a.py", text))
			for l.advance(); l.kind != tokEOF; l.advance() {
			}
		}
	}
}

func BenchmarkWalk(b *testing.B) {
	texts, bytes := benchmarkTexts(b)
	trees := make([]*Tree, len(texts))
	for i, text := range texts {
		trees[i] = Parse(source.NewFile("a.py", text))
	}
	b.SetBytes(bytes)
	nodes := 0
	for b.Loop() {
		for _, tree := range trees {
			WalkTree(tree, func(Node) bool { nodes++; return true })
		}
	}
}
