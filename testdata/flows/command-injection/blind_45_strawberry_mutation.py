# vulnerable: an argument of a mutation is formatted into the shell line
import subprocess

import strawberry


@strawberry.type
class Query:
    version: str = "1"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def rename_host(self, name: str) -> int:
        return subprocess.call(f"hostnamectl set-hostname {name}", shell=True)  # want: command-injection


schema = strawberry.Schema(query=Query, mutation=Mutation)
