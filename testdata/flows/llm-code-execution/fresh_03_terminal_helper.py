# vulnerable: the proposed command line goes straight to bash
import argparse
import subprocess

from litellm import completion


def propose(task):
    reply = completion(
        model="gpt-4o-mini",
        messages=[
            {"role": "system", "content": "Answer with one bash command."},
            {"role": "user", "content": task},
        ],
    )
    return reply.choices[0].message.content.strip().strip("`")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    options = parser.parse_args()
    command = propose(options.task)
    print("running", command)
    subprocess.run(["bash", "-c", command], check=False)  # want: llm-code-execution


if __name__ == "__main__":
    main()
