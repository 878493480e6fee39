package secret

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
)

// A checksum tells whether a token carries the redundancy that its provider documents. A token whose
// redundancy is wrong was never issued: it is typed by hand or made up.
type checksum func(token string) bool

// checksums maps the word after `check:` in a rule file to its function.
var checksums = map[string]checksum{
	"github-crc":    hasGitHubCRC,
	"pypi-macaroon": isPyPIMacaroon,
}

// base62 is the alphabet of GitHub's and npm's checksums, in their order.
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// hasGitHubCRC checks the last six characters of a token: the CRC-32 of what stands between the
// prefix and them, in base 62, as GitHub describes it for its own tokens and npm took it over.
func hasGitHubCRC(token string) bool {
	start := bytes.IndexByte([]byte(token), '_') + 1
	if len(token)-start < 12 {
		return false
	}
	body, sum := token[start:len(token)-6], token[len(token)-6:]
	return base62Text(crc32.ChecksumIEEE([]byte(body)), 6) == sum
}

func base62Text(n uint32, width int) string {
	text := make([]byte, width)
	for i := width - 1; i >= 0; i-- {
		text[i] = base62[n%62]
		n /= 62
	}
	return string(text)
}

// isPyPIMacaroon checks that the part behind "pypi-" is a macaroon of version 2 (a serialised list of
// packets: location, identifier, caveats, signature of 32 bytes) for pypi.org or test.pypi.org.
func isPyPIMacaroon(token string) bool {
	const prefix = "pypi-"
	raw, err := base64.RawURLEncoding.DecodeString(token[len(prefix):])
	if err != nil || len(raw) < 3 || raw[0] != 2 {
		return false
	}
	location := ""
	for rest := raw[1:]; len(rest) > 0; {
		field := rest[0]
		rest = rest[1:]
		if field == 0 {
			continue // end of a section
		}
		n, width := binary.Uvarint(rest)
		if width <= 0 || n > uint64(len(rest)-width) {
			return false
		}
		value := rest[width : width+int(n)]
		rest = rest[width+int(n):]
		switch field {
		case 1:
			location = string(value)
		case 6:
			return len(value) == 32 && len(rest) == 0 && (location == "pypi.org" || location == "test.pypi.org")
		}
	}
	return false
}
