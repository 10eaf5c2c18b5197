import Dispatch
import Foundation
import Synchronization
import Testing

@testable import StorageSQLite

@Suite("Jobs that wait for a thread")
struct JobQueueTests {
  @Test("jobs are taken in order, at most so many at once")
  func order() {
    let queue = JobQueue<Int>()
    for number in 0..<10 { #expect(queue.add(number)) }
    #expect(queue.next(atMost: 4).map(Array.init) == [0, 1, 2, 3])
    #expect(queue.add(10))
    #expect(queue.next(atMost: 100).map(Array.init) == [4, 5, 6, 7, 8, 9, 10])
    #expect(queue.count == 0)
  }

  @Test("a closed queue gives what waits and then nothing, to everybody who asks")
  func closes() {
    let queue = JobQueue<Int>()
    #expect(queue.add(1))
    queue.close()
    queue.close()
    #expect(!queue.add(2))
    #expect(queue.next(atMost: 5).map(Array.init) == [1])
    #expect(queue.next(atMost: 5) == nil)
    #expect(queue.next(atMost: 5) == nil)
  }

  @Test("many threads take every job once")
  func threads() {
    let queue = JobQueue<Int>()
    let seen = Mutex<[Int]>([])
    let done = DispatchGroup()
    for worker in 1...4 {
      done.enter()
      Thread {
        while let jobs = queue.next(atMost: worker) { seen.withLock { $0 += jobs } }
        done.leave()
      }.start()
    }
    DispatchQueue.concurrentPerform(iterations: 8) { giver in
      for number in 0..<1000 { _ = queue.add(giver * 1000 + number) }
    }
    queue.close()
    done.wait()
    #expect(seen.withLock { $0.sorted() } == Array(0..<8000))
  }
}
