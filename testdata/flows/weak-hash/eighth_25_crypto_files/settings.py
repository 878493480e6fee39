SEAL = {
    "algorithm": "sha1",
    "fallback": "sha256",
}
