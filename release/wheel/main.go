// Command wheel builds the Python wheels that carry the binary, one for each platform:
//
//	go run ./release/wheel -out dist -platforms linux/amd64,darwin/arm64
//
// A wheel of this kind holds no Python code: pip puts what lies in its scripts folder next to the
// interpreter, so `pip install adderstone` and `uvx adderstone` run the static binary itself. The
// binary needs no C library, so one build serves glibc and musl. The same source makes the same
// bytes: files in a wheel carry the date that SOURCE_DATE_EPOCH says, else a fixed one.
package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// platforms maps GOOS/GOARCH to the platform tags of a wheel.
var platforms = []struct{ target, tags string }{
	{"linux/amd64", "manylinux2014_x86_64.manylinux_2_17_x86_64.musllinux_1_1_x86_64"},
	{"linux/arm64", "manylinux2014_aarch64.manylinux_2_17_aarch64.musllinux_1_1_aarch64"},
	{"linux/386", "manylinux2014_i686.manylinux_2_17_i686.musllinux_1_1_i686"},
	{"linux/arm", "manylinux2014_armv7l.manylinux_2_17_armv7l.musllinux_1_1_armv7l"},
	{"linux/ppc64le", "manylinux2014_ppc64le.manylinux_2_17_ppc64le.musllinux_1_1_ppc64le"},
	{"linux/s390x", "manylinux2014_s390x.manylinux_2_17_s390x.musllinux_1_1_s390x"},
	{"darwin/amd64", "macosx_12_0_x86_64"},
	{"darwin/arm64", "macosx_12_0_arm64"},
	{"windows/amd64", "win_amd64"},
	{"windows/arm64", "win_arm64"},
}

func main() {
	out := flag.String("out", "dist", "folder for the wheels")
	version := flag.String("version", "0.1.0", "version of the release, as PEP 440 writes it")
	only := flag.String("platforms", "", "GOOS/GOARCH,...; empty builds all")
	flag.Parse()
	if err := build(*out, *version, *only); err != nil {
		fmt.Fprintln(os.Stderr, "wheel:", err)
		os.Exit(1)
	}
}

func build(out, version, only string) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return err
	}
	license, err := os.ReadFile("LICENSE")
	if err != nil {
		return err
	}
	built := 0
	for _, p := range platforms {
		if only != "" && !strings.Contains(","+only+",", ","+p.target+",") {
			continue
		}
		binary, err := compile(p.target, version)
		if err != nil {
			return fmt.Errorf("build for %s: %w", p.target, err)
		}
		name := filepath.Join(out, fmt.Sprintf("adderstone-%s-py3-none-%s.whl", version, p.tags))
		if err := os.WriteFile(name, wheel(p.target, p.tags, version, binary, readme, license), 0o644); err != nil {
			return err
		}
		fmt.Println(name)
		built++
	}
	if built == 0 {
		return fmt.Errorf("no platform is called %s", only)
	}
	return nil
}

// compile builds the static binary for a target.
func compile(target, version string) ([]byte, error) {
	system, machine, _ := strings.Cut(target, "/")
	folder, err := os.MkdirTemp("", "adderstone-wheel-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	binary := filepath.Join(folder, "adderstone")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w -X main.version="+version, "-o", binary, "./cmd/adderstone")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system, "GOARCH="+machine, "GOARM=7")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(binary)
}

// wheel returns the bytes of one wheel: the binary in the scripts folder, and the metadata that the
// specification of binary distributions demands, with the hash of every file in RECORD.
func wheel(target, tags, version string, binary, readme, license []byte) []byte {
	info := "adderstone-" + version + ".dist-info/"
	script := "adderstone-" + version + ".data/scripts/adderstone"
	if strings.HasPrefix(target, "windows/") {
		script += ".exe"
	}
	var tagLines strings.Builder
	for tag := range strings.SplitSeq(tags, ".") {
		fmt.Fprintf(&tagLines, "Tag: py3-none-%s\n", tag)
	}
	metadata := fmt.Sprintf(`Metadata-Version: 2.4
Name: adderstone
Version: %s
Summary: Security checks for Python projects: code, data flows, secrets and dependencies
License-Expression: Apache-2.0
License-File: LICENSE
Project-URL: Homepage, https://github.com/adderstone/adderstone
Keywords: security,static analysis,sast,taint,secrets,dependencies
Classifier: Environment :: Console
Classifier: Topic :: Security
Classifier: Topic :: Software Development :: Quality Assurance
Requires-Python: >=3.7
Description-Content-Type: text/markdown

%s`, version, readme)
	files := []struct {
		name string
		mode os.FileMode
		text []byte
	}{
		{script, 0o755, binary},
		{info + "METADATA", 0o644, []byte(metadata)},
		{info + "WHEEL", 0o644, []byte("Wheel-Version: 1.0\nGenerator: adderstone\nRoot-Is-Purelib: false\n" + tagLines.String())},
		{info + "licenses/LICENSE", 0o644, license},
	}
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	var record strings.Builder
	for _, f := range files {
		add(z, f.name, f.mode, f.text)
		sum := sha256.Sum256(f.text)
		fmt.Fprintf(&record, "%s,sha256=%s,%d\n", f.name, base64.RawURLEncoding.EncodeToString(sum[:]), len(f.text))
	}
	fmt.Fprintf(&record, "%sRECORD,,\n", info)
	add(z, info+"RECORD", 0o644, []byte(record.String()))
	if err := z.Close(); err != nil {
		panic(err) // a bytes.Buffer takes everything
	}
	return archive.Bytes()
}

func add(z *zip.Writer, name string, mode os.FileMode, text []byte) {
	header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: released()}
	header.SetMode(mode)
	w, err := z.CreateHeader(header)
	if err == nil {
		_, err = w.Write(text)
	}
	if err != nil {
		panic(err)
	}
}

// released is the date of the files in a wheel.
func released() time.Time {
	if seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		return time.Unix(seconds, 0).UTC()
	}
	return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
}
