package secret

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// BenchmarkScan measures a scan of Python files, those of the folder ADDERSTONE_BENCH or our own fixtures.
func BenchmarkScan(b *testing.B) {
	r := loadRules(b)
	root := os.Getenv("ADDERSTONE_BENCH")
	if root == "" {
		root = "../../rules"
	}
	var files []*source.File
	bytes := 0
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".py") {
			return err
		}
		text, err := os.ReadFile(path)
		files = append(files, source.NewFile(filepath.ToSlash(path), string(text)))
		bytes += len(text)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range files {
			r.Scan(f, nil)
		}
	}
}
