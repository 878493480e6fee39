package inspect

import (
	"context"
	"fmt"
	"strings"

	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Download is the files of one release, in a folder that the caller removes.
type Download struct {
	Version string
	Wheel   string // path of a file; "" where the release has none
	Sdist   string
}

// Fetch downloads a release of a named package, NAME or NAME==VERSION, from an index: its first wheel
// and its source distribution. Nothing is unpacked.
func Fetch(ctx context.Context, client *index.Client, requirement, folder string) (*Download, error) {
	name, version, _ := strings.Cut(requirement, "==")
	project, err := client.Project(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("ask the package index about %s: %w", name, err)
	}
	if project.Missing {
		return nil, fmt.Errorf("the package index does not know %s", name)
	}
	if version == "" {
		version = project.Newest(func(pep440.Version) bool { return true })
	}
	d := &Download{Version: version}
	for _, f := range project.Release(version) {
		target := &d.Sdist
		if f.IsWheel() {
			target = &d.Wheel
		} else if !hasSuffix(f.Name, ".tar.gz", ".zip") {
			continue
		}
		if *target != "" {
			continue
		}
		if *target, err = client.Download(ctx, &f, folder); err != nil {
			return nil, err
		}
	}
	if d.Wheel == "" && d.Sdist == "" {
		return nil, fmt.Errorf("the package index has no release %s of %s", version, name)
	}
	return d, nil
}
