# safe: the argument is an integer by its type
import subprocess

import strawberry


@strawberry.type
class Query:
    version: str = "1"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def set_volume(self, percent: int) -> int:
        return subprocess.call(f"amixer set Master {percent}%", shell=True)  # ok: command-injection


schema = strawberry.Schema(query=Query, mutation=Mutation)
