# vulnerable: the name of the format stands where an option can stand
import asyncio


class Converter:
    program = "pandoc"

    def __init__(self, target):
        self.target = target

    async def run(self, *names):
        process = await asyncio.create_subprocess_exec(self.program, *names, "-o", self.target)  # want: argument-injection
        return await process.wait()
