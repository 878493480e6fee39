import asyncio

from modelhost.services import optimisers


class Trainer:
    def __init__(self, job):
        self.job = job

    def factory(self):
        return getattr(optimisers, self.job.optimiser)()  # want: unsafe-reflection

    def device_factory(self):
        return getattr(optimisers, self.job.device)()  # ok: unsafe-reflection

    async def start(self):
        command = f"train --device {self.job.device} --epochs {self.job.epochs}"
        await asyncio.create_subprocess_shell(command)  # ok: command-injection

    async def start_with_data(self):
        command = f"train --device {self.job.device} --data {self.job.dataset}"
        await asyncio.create_subprocess_shell(command)  # want: command-injection
