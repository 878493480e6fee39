# safe: the answer is one quoted word behind the end of the options of a fixed program
import asyncio
import shlex

from celery import Celery

from model import ask

celery = Celery("ops", broker="redis://localhost")


async def execute(line):
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)  # ok: llm-code-execution
    output, _ = await process.communicate()
    return output.decode()


@celery.task
def speak(symptom):
    answer = ask("What may be the cause of: " + symptom)
    return asyncio.run(execute("espeak --stdout -- " + shlex.quote(answer)))
