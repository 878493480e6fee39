package secret

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/adderstone/adderstone/internal/source"
)

func zipped(t *testing.T, name string, text []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	member, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	member.Write(text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func tarred(t *testing.T, name string, text []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text))}); err != nil {
		t.Fatal(err)
	}
	w.Write(text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gzipped(t *testing.T, text []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestArchivesAreOpenedWithinBounds(t *testing.T) {
	r := loadRules(t)
	text := []byte("\nTOKEN=" + fill(t, "archive", "npm_{{crc62 30}}") + "\n")
	layer := gzipped(t, tarred(t, "app/.env", text))
	deep := zipped(t, "live.env", text)
	for range maxArchiveDepth - 1 {
		deep = zipped(t, "a.zip", deep)
	}
	var crowd bytes.Buffer
	w := zip.NewWriter(&crowd)
	for i := range maxMembers + 1 {
		if _, err := w.CreateHeader(&zip.FileHeader{Name: strconv.Itoa(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	var bombs bytes.Buffer // each within the limit, together far beyond it
	layers := tar.NewWriter(&bombs)
	bomb := gzipped(t, bytes.Repeat([]byte{'x'}, maxUnpacked/8))
	for range 16 {
		if err := layers.WriteHeader(&tar.Header{Name: "layer.gz", Mode: 0o644, Size: int64(len(bomb))}); err != nil {
			t.Fatal(err)
		}
		layers.Write(bomb)
	}
	if err := layers.Close(); err != nil {
		t.Fatal(err)
	}
	unmarked := tarred(t, "live.env", text)
	copy(unmarked[257:], make([]byte, 8))
	copy(unmarked[148:], "        ")
	sum := 0
	for _, b := range unmarked[:512] {
		sum += int(b)
	}
	copy(unmarked[148:], fmt.Sprintf("%06o\x00", sum))
	for _, test := range []struct {
		name    string
		data    []byte
		want    string // path and line
		problem string
	}{
		{"pkg.whl", zipped(t, "pkg/live.env", text), "pkg.whl!/pkg/live.env:2", ""},
		{"pkg.tar.gz", gzipped(t, tarred(t, "pkg-1/live.env", text)), "pkg.tar.gz!/pkg-1/live.env:2", ""},
		{"image.tar", tarred(t, "blobs/sha256/ab", layer), "image.tar!/blobs/sha256/ab!/app/.env:2", ""},
		{"live.env.gz", gzipped(t, text), "live.env.gz!/live.env:2", ""},
		{"up.zip", zipped(t, "../../etc/live.env", text), "up.zip!/etc/live.env:2", ""},
		{"deep.zip", deep, "deep.zip" + strings.Repeat("!/a.zip", maxArchiveDepth-1) + "!/live.env:2", ""},
		{"deeper.zip", zipped(t, "a.zip", deep), "", "nested"},
		{"app.pyz", append([]byte("#!/usr/bin/env python3\n"), zipped(t, "live.env", text)...), "app.pyz!/live.env:2", ""},
		{"old.tar", unmarked, "old.tar!/live.env:2", ""},
		{"broken.zip", zipped(t, "live.env", text)[:60], "", "damaged"},
		{"crowd.tar", tarred(t, "crowd.zip", crowd.Bytes()), "", "the rest was not examined"},
		{"bombs.tar", bombs.Bytes(), "", "the rest was not examined"},
		{"pkg.tar.xz", []byte("\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4\x46"), "", "archives of the format xz are not opened"},
		{"image.tar", tarred(t, "blobs/sha256/cd", zstandard(t, tarred(t, "app/.env", text))), "image.tar!/blobs/sha256/cd!/app/.env:2", ""},
		{"live.env.zst", zstandard(t, text), "live.env.zst!/live.env:2", ""},
		{"broken.zst", append([]byte("\x28\xb5\x2f\xfd"), bytes.Repeat([]byte{0xff}, 60)...), "", "damaged"},
		{"window.zst", []byte("\x28\xb5\x2f\xfd\x00\xa0\x01\x00\x00"), "", "damaged"}, // asks for a gigabyte of memory
		{"utf16.env", append([]byte{0xff, 0xfe}, widened(text)...), "utf16.env:2", ""},
		{"little.env", widened(text), "little.env:2", ""},
		{"accents.env", widened(slices.Concat([]byte("# Gr\xfc\xdfe\n# an die Werft\n"), text[bytes.IndexByte(text, '\n')+1:])), "accents.env:3", ""},
		{"big.env", append([]byte{0}, widened(text)[:2*len(text)-1]...), "big.env:2", ""},
		{"latin.env", append([]byte("# caf\xe9"), text...), "latin.env:2", ""},
		{"binary.env", append([]byte{0, 1, 2}, text...), "", ""},
	} {
		texts, problems := r.Reader(test.name, bytes.NewReader(test.data), int64(len(test.data)))
		got := ""
		for _, found := range texts {
			for _, m := range found.Matches {
				got += found.File.Path + ":" + string(rune('0'+found.File.Line(int32(m.Start))))
			}
		}
		said := ""
		for _, p := range problems {
			said += p.Message
		}
		if got != test.want || (test.problem == "") != (said == "") || !strings.Contains(said, test.problem) {
			t.Errorf("%s: got %q and problem %q, want %q and %q", test.name, got, said, test.want, test.problem)
		}
	}
}

func zstandard(t *testing.T, data []byte) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	return w.EncodeAll(data, nil)
}

func widened(text []byte) []byte {
	var wide []byte
	for _, b := range text {
		wide = append(wide, b, 0)
	}
	return wide
}

// TestLargeTextsAreReadInPieces puts secrets at the start, across borders of pieces and at the end.
func TestLargeTextsAreReadInPieces(t *testing.T) {
	r := loadRules(t)
	var b strings.Builder
	filler := strings.Repeat("a line of a log that holds nothing\n", 20_000)
	var want []string
	for i := 0; b.Len() < wholeBytes+2*pieceBytes; i++ {
		token := fill(t, string(rune('a'+i%26))+string(rune('0'+i/26)), "glpat-{{url 20}}")
		want = append(want, token)
		b.WriteString("token = " + token + "\n")
		b.WriteString(filler[:len(filler)-i*37])
		b.WriteByte('\n')
	}
	texts, problems := r.Reader("big.log", strings.NewReader(b.String()), -1)
	if len(texts) != 1 || len(problems) != 0 {
		t.Fatalf("got %d texts, %v", len(texts), problems)
	}
	lines := strings.Split(b.String(), "\n")
	var got []string
	for _, m := range texts[0].Matches {
		got = append(got, m.Value)
		if line := texts[0].File.Line(int32(m.Start)); !strings.Contains(lines[line-1], m.Value) {
			t.Errorf("%s is not on line %d", Mask(m.Value), line)
		}
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("got %d secrets, want %d", len(got), len(want))
	}
}

func TestLargeUTF16IsReadInPieces(t *testing.T) {
	text := strings.Repeat("a line of a log that holds nothing\n", wholeBytes/50) + "token = " + fill(t, "wide", "glpat-{{url 20}}") + "\n"
	texts, problems := loadRules(t).Reader("big.log", bytes.NewReader(append([]byte{0xff, 0xfe}, widened([]byte(text))...)), -1)
	if len(texts) != 1 || len(texts[0].Matches) != 1 || len(problems) != 0 {
		t.Errorf("got %d texts, %v", len(texts), problems)
	}
}

// TestZipFilesAreReadInPlace: a file's own zip need not fit into memory.
func TestZipFilesAreReadInPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pkg.whl")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(file)
	model, err := w.CreateHeader(&zip.FileHeader{Name: "pkg/model.bin", Method: zip.Store})
	if err != nil {
		t.Fatal(err)
	}
	for range maxZip>>20 + 1 {
		model.Write(make([]byte, 1<<20))
	}
	settings, err := w.Create("pkg/live.env")
	if err != nil {
		t.Fatal(err)
	}
	settings.Write([]byte("TOKEN=" + fill(t, "large", "npm_{{crc62 30}}") + "\n"))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	texts, problems := loadRules(t).Texts(source.Entry{Path: "pkg.whl", Abs: path}, Options{})
	if len(texts) != 1 || len(problems) != 0 {
		t.Errorf("got %d texts, %v", len(texts), problems)
	}
}

func FuzzScan(f *testing.F) {
	r := loadRules(f)
	for _, seed := range []string{"password = \"", "AKIA", "https://a:b@c", "-----BEGIN PRIVATE KEY-----", "eyJ.eyJ.x", "token=\\\"", "datadog: \n\n key"} {
		f.Add("app.yaml", seed)
		f.Add("app.py", seed)
	}
	f.Fuzz(func(t *testing.T, name, text string) {
		for _, m := range r.Scan(decode(name, "", []byte(text)), nil) {
			if m.Start < 0 || m.End > len(text)*2+1 || m.Start >= m.End {
				t.Errorf("%d:%d lies outside", m.Start, m.End)
			}
		}
	})
}
