# vulnerable: the address of an image is an argument of a mutation
import strawberry
import urllib3


@strawberry.type
class Query:
    version: str = "1"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def import_image(self, address: str) -> int:
        pool = urllib3.PoolManager()
        answer = pool.request("GET", address)  # want: ssrf
        return len(answer.data)


schema = strawberry.Schema(query=Query, mutation=Mutation)
