import os
import subprocess


class Shell:
    def __init__(self):
        self.history = []

    def run(self, line):
        self.history.append(line)
        return os.system(line)  # want: command-injection


class DeviceTool:
    def send(self, serial, action):
        return subprocess.call(["device-tool", serial, action])  # ok: argument-injection

    def annotate(self, serial, note):
        return subprocess.call(["device-tool", "annotate", note, serial])  # want: argument-injection
