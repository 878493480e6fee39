# vulnerable: the option of the command line names the module that is imported
import argparse
import importlib


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--plugin", default="plugins.plain")
    options = parser.parse_args()
    plugin = importlib.import_module(options.plugin)  # want: unsafe-reflection
    plugin.run()


if __name__ == "__main__":
    main()
