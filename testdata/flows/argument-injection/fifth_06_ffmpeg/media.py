# safe: the name stands below a folder, so it cannot begin with a dash
import asyncio


class Converter:
    program = "pandoc"

    def __init__(self, target):
        self.target = target

    async def run(self, *names):
        files = ["/srv/in/" + name.replace("/", "_") for name in names]
        process = await asyncio.create_subprocess_exec(self.program, *files, "-o", self.target)  # ok: argument-injection
        return await process.wait()
