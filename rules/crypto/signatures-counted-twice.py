def verify(document, keys, threshold):
    good_signatures = []
    for signature in document["signatures"]:
        if keys[signature["keyid"]].verify(document["signed"], signature["sig"]):
            good_signatures.append(signature)
    return len(good_signatures) >= threshold  # want: signatures-counted-twice


class Release:
    def allowed(self, settings):
        status = self.status()
        if len(status["good_sigs"]) < settings.quorum:  # want: signatures-counted-twice
            raise PermissionError
        return True


def accept(block, validators, required):
    valid_votes = [vote for vote in block.votes if validators[vote.by].check(vote)]
    if len(valid_votes) > required:  # want: signatures-counted-twice
        return block


def verify_all(document, keys, threshold):
    good_signatures = set()
    for signature in document["signatures"]:
        if keys[signature["keyid"]].verify(document["signed"], signature["sig"]):
            good_signatures.add(signature["keyid"])
    return len(good_signatures) >= threshold  # ok: each key once


def enough(document, threshold):
    return len(document["signatures"]) >= threshold  # ok: nothing says that they were checked


def accept_once(block, validators, required):
    valid_votes = {vote.by: vote for vote in block.votes if validators[vote.by].check(vote)}
    signers = valid_votes.keys()
    return len(signers) > required  # ok: people are counted


class Multisig:
    def __init__(self, owners, threshold):
        self.owners, self.threshold = owners, threshold

    def ready(self, message, signatures):
        verified_signatures = []
        for signature, owner in signatures:
            if self.owners[owner].verify(message, signature):
                verified_signatures.append(signature)
        if len(verified_signatures) < self.threshold:  # want: signatures-counted-twice
            return False
        return True

    def ready_by_owner(self, message, signatures):
        signers = {owner for signature, owner in signatures if self.owners[owner].verify(message, signature)}
        return len(signers) >= self.threshold


async def commit(view, votes, committee, quorum):
    good_votes = [v for v in votes if v.view == view and committee.check(v)]
    return len(good_votes) >= quorum  # want: signatures-counted-twice


async def commit_once(view, votes, committee, quorum):
    good_votes = {v.member: v for v in votes if v.view == view and committee.check(v)}
    return len(good_votes) >= quorum
