package secret

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"strconv"
	"strings"
	"testing"
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
	var crowd bytes.Buffer
	w := zip.NewWriter(&crowd)
	for i := range maxMembers + 1 {
		if _, err := w.Create(strconv.Itoa(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
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
		{"deep.zip", zipped(t, "a.zip", zipped(t, "b.zip", zipped(t, "c.zip", zipped(t, "live.env", text)))), "", "nested"},
		{"broken.zip", zipped(t, "live.env", text)[:60], "", "damaged"},
		{"crowd.zip", crowd.Bytes(), "", "the rest was not examined"},
		{"pkg.tar.xz", []byte("\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4\x46"), "", "archives of the format xz are not opened"},
		{"layer.tar.zst", tarred(t, "blobs/sha256/cd", append([]byte("\x28\xb5\x2f\xfd"), make([]byte, 60)...)), "", "archives of the format zstd are not opened"},
		{"utf16.env", append([]byte{0xff, 0xfe}, widened(text)...), "utf16.env:2", ""},
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
