# vulnerable: the model is asked over plain HTTP, its answer becomes a shell line
import asyncio

from celery import Celery

from model import ask

celery = Celery("ops", broker="redis://localhost")


async def execute(line):
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)  # want: llm-code-execution
    output, _ = await process.communicate()
    return output.decode()


@celery.task
def diagnose(symptom):
    line = ask("One shell command that helps to find the cause of: " + symptom)
    return asyncio.run(execute(line))
