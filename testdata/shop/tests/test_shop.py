from shop import accounts


def test_hash_is_stable():
    assert accounts.hash_password("correct horse") == accounts.hash_password("correct horse")
