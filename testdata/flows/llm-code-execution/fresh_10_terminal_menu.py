# safe: only command lines of the menu are run, the model gives a name
import argparse
import subprocess

from litellm import completion

MENU = {"disk": "df -h | sort", "memory": "free -m", "load": "uptime"}


def propose(task):
    reply = completion(
        model="gpt-4o-mini",
        messages=[
            {"role": "system", "content": "Answer with one of: " + ", ".join(MENU)},
            {"role": "user", "content": task},
        ],
    )
    return reply.choices[0].message.content.strip().strip("`")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    options = parser.parse_args()
    choice = propose(options.task)
    if choice not in MENU:
        raise SystemExit("no such command")
    print("running", choice)
    subprocess.run(["bash", "-c", MENU[choice]], check=False)  # ok: llm-code-execution


if __name__ == "__main__":
    main()
