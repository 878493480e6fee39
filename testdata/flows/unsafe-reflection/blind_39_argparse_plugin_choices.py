# safe: the option is restricted to two plugins
import argparse
import importlib


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--plugin", choices=["plain", "rich"], default="plain")
    options = parser.parse_args()
    plugin = importlib.import_module("plugins." + options.plugin)  # ok: unsafe-reflection
    plugin.run()


if __name__ == "__main__":
    main()
