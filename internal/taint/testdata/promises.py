# Objects that functions make elsewhere: in a pool of threads, in coroutines of which several are waited for.
import asyncio
import os
from concurrent.futures import ThreadPoolExecutor, as_completed

from fastapi import FastAPI

app = FastAPI()


class Job:
    def __init__(self, command, title):
        self.command = command
        self.title = title


def planned(command):
    return Job(command, "planned")


async def fetched(command):
    return Job(command, "fetched")


@app.get("/pool")
def pool(command: str):
    with ThreadPoolExecutor() as executor:
        future = executor.submit(planned, command)
        os.system(future.result().command)  # flow: command-injection
        os.system(future.result(timeout=3).title)


@app.get("/pool/all")
def pool_all(command: str):
    with ThreadPoolExecutor() as executor:
        futures = [executor.submit(planned, c) for c in [command]]
        for future in as_completed(futures):
            os.system(future.result().command)  # flow: command-injection
            os.system(future.result().title)


@app.get("/pool/named")
def pool_named(command: str):
    with ThreadPoolExecutor() as executor:
        futures = {executor.submit(planned, c): c for c in [command]}
        for future in as_completed(futures):
            os.system(future.result().command)  # flow: command-injection


@app.get("/gathered")
async def gathered(command: str):
    jobs = await asyncio.gather(*[fetched(c) for c in [command]])
    for job in jobs:
        os.system(job.command)  # flow: command-injection
        os.system(job.title)


@app.get("/gathered/first")
async def gathered_first(command: str):
    first, second = await asyncio.gather(fetched(command), fetched("ls"))
    os.system(first.command)  # flow: command-injection
    os.system(second.command)


@app.get("/gathered/alone")
async def gathered_alone(command: str):
    jobs = await asyncio.gather(fetched(command))
    os.system(jobs[0].command)  # flow: command-injection


@app.get("/completed")
async def completed(command: str):
    for task in asyncio.as_completed([asyncio.create_task(fetched(command))]):
        job = await task
        os.system(job.command)  # flow: command-injection
        os.system(job.title)
