// Command gitleaks scans a folder or a git history with gitleaks' library and its default rules. It is
// the peer of `adderstone secrets` in `make bench`, and a module of its own so that its dependencies stay
// out of ours.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/zricethezav/gitleaks/v8/detect"
	"github.com/zricethezav/gitleaks/v8/sources"
)

func main() {
	if len(os.Args) != 3 || os.Args[1] != "dir" && os.Args[1] != "git" {
		log.Fatal("usage: gitleaks dir|git PATH")
	}
	detector, err := detect.NewDetectorDefaultConfig()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	var source sources.Source = &sources.Files{Path: os.Args[2], Config: &detector.Config, Sema: detector.Sema}
	if os.Args[1] == "git" {
		command, err := sources.NewGitLogCmdContext(ctx, os.Args[2], "--all")
		if err != nil {
			log.Fatal(err)
		}
		source = &sources.Git{Cmd: command, Config: &detector.Config, Sema: detector.Sema, Remote: &sources.RemoteInfo{}}
	}
	findings, err := detector.DetectSource(ctx, source)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(findings))
}
