package secret

import (
	"encoding/base64"
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The repository holds no string of a secret's shape: fixtures have placeholders such as
// {{b62 36}}, and a test fills them from a seed that depends on the place only.

var alphabets = map[string]string{
	"b62":    base62,
	"b62low": "abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNP0123456789"[:26] + "0123456789",
	"hex":    "0123456789abcdef",
	"HEX":    "0123456789ABCDEF",
	"up":     "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
	"low":    "abcdefghijklmnopqrstuvwxyz0123456789",
	"az":     "abcdefghijklmnopqrstuvwxyz",
	"let":    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
	"b32":    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
	"b32low": "abcdefghijklmnopqrstuvwxyz234567",
	"b58":    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
	"bech":   "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
	"b64":    base62 + "+/",
	"url":    base62 + "-_",
	"dig":    "0123456789",
	"dig1":   "123456789",
	"pwsign": "!@#%^*?",
}

var placeholderPattern = regexp.MustCompile(`\{\{(\w+)(?: (\d+))?\}\}`)

// fill expands every placeholder of text. The same seed gives the same text.
func fill(t testing.TB, seed, text string) string {
	t.Helper()
	h := fnv.New64a()
	h.Write([]byte(seed))
	random := rand.New(rand.NewPCG(h.Sum64(), 7))
	return placeholderPattern.ReplaceAllStringFunc(text, func(placeholder string) string {
		parts := placeholderPattern.FindStringSubmatch(placeholder)
		n, _ := strconv.Atoi(parts[2])
		return generate(t, random, parts[1], n)
	})
}

func generate(t testing.TB, random *rand.Rand, what string, n int) string {
	t.Helper()
	pick := func(alphabet string, n int) string {
		text := make([]byte, n)
		for i := range text {
			text[i] = alphabet[random.IntN(len(alphabet))]
		}
		return string(text)
	}
	raw := func(n int) string {
		text := make([]byte, n)
		for i := range text {
			text[i] = byte(random.UintN(256))
		}
		return string(text)
	}
	switch what {
	case "uuid":
		h := pick(alphabets["hex"], 32)
		return fmt.Sprintf("%s-%s-4%s-a%s-%s", h[:8], h[8:12], h[13:16], h[17:20], h[20:])
	case "crc62": // a random body and its checksum, as GitHub issues them
		body := pick(base62, n)
		return body + base62Text(crc32.ChecksumIEEE([]byte(body)), 6)
	case "macaroon":
		field := func(kind byte, value string) string { return string([]byte{kind, byte(len(value))}) + value }
		text := "\x02" + field(1, "pypi.org") + field(2, pick(alphabets["hex"], 36)) + "\x00" + field(2, `{"version": 1, "permissions": "user"}`) + "\x00\x00" + field(6, raw(32))
		return base64.RawURLEncoding.EncodeToString([]byte(text))
	case "basic":
		return base64.StdEncoding.EncodeToString([]byte("deploy:" + pick(base62, 16)))
	case "pem64": // a private key in base64, as kubeconfig carries it
		frame := func(word string) string { return "-----" + word + " EC PRIVATE KEY-----\n" }
		body := pick(alphabets["b64"], 64) + "\n" + pick(alphabets["b64"], 64) + "\n" + pick(alphabets["b64"], 36) + "\n"
		return base64.StdEncoding.EncodeToString([]byte(frame("BEGIN") + body + frame("END")))
	case "jwt":
		part := base64.RawURLEncoding.EncodeToString
		return part([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + part([]byte(`{"sub":"`+pick(alphabets["hex"], 12)+`","scope":"orders:write"}`)) + "." + part([]byte(raw(32)))
	case "pw": // as a password generator makes them
		return pick(base62, n-3) + pick(alphabets["pwsign"], 1) + pick(alphabets["dig"], 1) + pick(alphabets["let"], 1)
	}
	alphabet, ok := alphabets[what]
	if !ok {
		t.Fatalf("unknown placeholder {{%s}}", what)
	}
	text := pick(alphabet, n)
	if what == "hex" && n >= 8 && (strings.Trim(text, "0123456789") == "" || strings.Trim(text, "abcdef") == "") {
		return generate(t, random, what, n)
	}
	return text
}
