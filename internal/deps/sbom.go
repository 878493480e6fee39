package deps

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// hashOf is a stable identifier of an audit's packages and vulnerabilities.
func hashOf(a *Audit) string {
	sum := sha256.New()
	for _, p := range a.Packages {
		fmt.Fprintln(sum, p.PURL(), p.Source())
	}
	for _, v := range a.Vulnerabilities {
		fmt.Fprintln(sum, v.ID, v.Package.PURL(), v.State)
	}
	return hex.EncodeToString(sum.Sum(nil))[:32]
}
