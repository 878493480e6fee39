import random, requests
TOKENS = open("tokens.txt").read().split()
def fetch(url):
    token = random.choice(TOKENS)  # ok: weak-random
    return requests.get(url, headers={"Authorization": token}, timeout=5)
